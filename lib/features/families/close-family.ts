import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { closingFaults, type Closing } from '@/lib/core/casework/open-on-closing'
import { invalid, notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { childrenOfFamily, endChild } from '@/lib/data/children'
import { withCommune } from '@/lib/data/db'
import { closeFamily as keepClosed, findFamily } from '@/lib/data/families'
import { refreshFamilyStanding } from '@/lib/data/family-standing'
import { openOnClosing } from '@/lib/data/open-on-closing'
import { today } from '@/lib/platform/clock'
import { endWithFile } from './end-with-file'

export type ClosingFamily = Closing & { readonly familyId: string }

/**
 * Closes a family's file; the children still there leave with it, and what hangs on the file ends with it, for the same reason. A
 * family without children is closed only once each of them has left for a reason of its own. An alert that was not sent and a
 * sheet that was not finished are the worker's to end first.
 */
export async function closeFamily(actor: Actor, closing: ClosingFamily): Promise<Result<void, Refusal>> {
  if (!can(actor.role, 'family.change')) return notFound()
  const { familyId, on, reason, note } = closing
  return withCommune(actor, async (db) => {
    const family = await findFamily(db, familyId)
    if (family === null || family.closedOn !== null) return notFound()
    const open = await openOnClosing(db, family)
    const present = (await childrenOfFamily(db, familyId)).filter(({ leftOn }) => leftOn === null)
    const faults = closingFaults(closing, open, { present: present.length, today: today() })
    if (Object.keys(faults).length > 0) return invalid(faults)
    await endWithFile(db, open, closing)
    for (const child of present) await endChild(db, child.id, on, reason)
    await keepClosed(db, familyId, { on, reason, note })
    await refreshFamilyStanding(db, familyId, today())
    return ok(undefined)
  })
}
