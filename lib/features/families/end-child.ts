import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import type { LeavingReason } from '@/lib/core/casework/child-record'
import { leavingFaults } from '@/lib/core/casework/leaving'
import { invalid, notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { endChild as keepEnd, findChild } from '@/lib/data/children'
import { withCommune } from '@/lib/data/db'
import { refreshFamilyStanding } from '@/lib/data/family-standing'
import { today } from '@/lib/platform/clock'

export type LeavingChild = {
  readonly familyId: string
  readonly childId: string
  readonly on: string
  readonly reason: LeavingReason
}

/** A child leaves the Observatory, and the Registry with it; nothing is deleted. Saying it twice changes nothing. */
export async function endChild(actor: Actor, leaving: LeavingChild): Promise<Result<void, Refusal>> {
  if (!can(actor.role, 'family.change')) return notFound()
  const { familyId, childId, on, reason } = leaving
  return withCommune(actor, async (db) => {
    const child = await findChild(db, familyId, childId)
    if (child === null) return notFound()
    const faults = leavingFaults(child, on, reason, today())
    if (Object.keys(faults).length > 0) return invalid(faults)
    await keepEnd(db, childId, on, reason)
    await refreshFamilyStanding(db, familyId, today())
    return ok(undefined)
  })
}
