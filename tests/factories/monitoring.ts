import { Client } from 'pg'
import type { CommuneActor } from '@/lib/core/access/actor'
import { daysAgo, recordApprovedPlan, recordFamily } from './casework'
import { testDatabase } from '../setup/database'

export const owner = new Client(testDatabase().ownerUrl)

/** A family with a plan approved that many days ago. */
export async function monitored(
  actor: CommuneActor,
  approvedDaysAgo: number,
  situations: number,
  head: string,
  village: number,
) {
  const before = approvedDaysAgo + 20
  const family = await recordFamily(actor, {
    head,
    village,
    observations: [{ on: daysAgo(before + 2), suspected: true }],
    riskSheets: [{ on: daysAgo(before), confirmed: ['1a', '5c'], situations }],
  })
  const planId = await recordApprovedPlan(actor, {
    familyId: family.id,
    riskSheetId: family.riskSheets[0] ?? '',
    approvedOn: daysAgo(approvedDaysAgo),
  })
  return { familyId: family.id, planId, riskSheetId: family.riskSheets[0] ?? '' }
}
