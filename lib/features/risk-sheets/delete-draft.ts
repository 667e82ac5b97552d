import type { Actor } from '@/lib/core/access/actor'
import { canStep } from '@/lib/core/access/states'
import { notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { withCommune } from '@/lib/data/db'
import { refreshFamilyStanding } from '@/lib/data/family-standing'
import { deleteRiskDraft } from '@/lib/data/risk-sheets'
import { today } from '@/lib/platform/clock'

/** Deletes a sheet that has not been finished and says whose it was. Its changes stay in the trail. */
export async function deleteDraft(actor: Actor, sheetId: string): Promise<Result<{ familyId: string }, Refusal>> {
  if (!canStep(actor.role, 'risk-sheet.fill', 'draft')) return notFound()
  return withCommune(actor, async (db) => {
    const familyId = await deleteRiskDraft(db, sheetId)
    if (familyId === null) return notFound()
    await refreshFamilyStanding(db, familyId, today())
    return ok({ familyId })
  })
}
