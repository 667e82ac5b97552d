import { dimensionsOf } from '@/lib/core/casework/family-states'
import { asSent, type AsSent } from '@/lib/core/plan/as-sent'
import { findBasis, findPlanFamily } from './plan-basis'
import type { CommuneDb } from './db'

type Plan = { readonly familyId: string; readonly riskSheetId: string }

/** What the plan says of the family and its risks today, to be kept with it; the family must be there. */
export async function whatPlanSays(db: CommuneDb, plan: Plan): Promise<AsSent> {
  const family = await findPlanFamily(db, plan.familyId)
  if (family === null) throw new Error('A plan without its family')
  const basis = await findBasis(db, plan.riskSheetId)
  return asSent(family, {
    sheetNumber: basis?.number ?? null,
    situations: basis?.situations ?? null,
    monitoringMonths: basis?.monitoringMonths ?? null,
    dimensions: dimensionsOf(basis?.confirmed ?? []),
  })
}
