import type { Actor } from '@/lib/core/access/actor'
import { canStep } from '@/lib/core/access/states'
import { invalid, notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { withCommune } from '@/lib/data/db'
import { refreshFamilyStanding } from '@/lib/data/family-standing'
import { deleteDraft as removeDraft, lockObservationSheet } from '@/lib/data/observation-sheets'
import { reopenReferralsOf } from '@/lib/data/referrals'
import { today } from '@/lib/platform/clock'

/** Deletes a draft and says whose it was. A signed sheet stays. */
export async function deleteDraft(actor: Actor, id: string): Promise<Result<{ familyId: string }, Refusal>> {
  if (!canStep(actor.role, 'observation-sheet.fill', 'draft')) return notFound()
  return withCommune(actor, async (db) => {
    const sheet = await lockObservationSheet(db, id)
    if (sheet === null) return notFound()
    if (sheet.status === 'signed') return invalid({ form: { key: 'sheetSigned' } })
    await reopenReferralsOf(db, id)
    await removeDraft(db, id)
    await refreshFamilyStanding(db, sheet.familyId, today())
    return ok({ familyId: sheet.familyId })
  })
}
