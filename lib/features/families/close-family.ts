import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import type { ClosingReason } from '@/lib/core/casework/family-record'
import { invalid, notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { childrenOfFamily, endChild } from '@/lib/data/children'
import { withCommune } from '@/lib/data/db'
import { closeFamily as keepClosed, findFamily } from '@/lib/data/families'
import { refreshFamilyStanding } from '@/lib/data/family-standing'
import { today } from '@/lib/platform/clock'

export type ClosingFamily = { readonly familyId: string; readonly on: string; readonly reason: ClosingReason }

/**
 * Closes a family's file; the children still there leave with it, for the same reason. A family without children is closed
 * only once each of them has left for a reason of its own.
 */
export async function closeFamily(actor: Actor, closing: ClosingFamily): Promise<Result<void, Refusal>> {
  if (!can(actor.role, 'family.change')) return notFound()
  const { familyId, on, reason } = closing
  return withCommune(actor, async (db) => {
    if ((await findFamily(db, familyId)) === null) return notFound()
    if (on > today()) return invalid({ on: { key: 'dateInFuture' } })
    const present = (await childrenOfFamily(db, familyId)).filter(({ leftOn }) => leftOn === null)
    if (reason === 'no-children' && present.length > 0) {
      return invalid({ reason: { key: 'childrenLeft', params: { n: present.length } } })
    }
    for (const child of present) await endChild(db, child.id, on, reason)
    await keepClosed(db, familyId, on, reason)
    await refreshFamilyStanding(db, familyId, today())
    return ok(undefined)
  })
}
