import { canStep } from '@/lib/core/access/states'
import type { Actor } from '@/lib/core/access/actor'
import { prefilled } from '@/lib/core/observation/prefilled'
import { invalid, notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { withCommune } from '@/lib/data/db'
import { refreshFamilyStanding } from '@/lib/data/family-standing'
import { lockFamilyOfSheet } from '@/lib/data/observation-family'
import { addDraft, openDraftOf } from '@/lib/data/observation-sheets'
import { today } from '@/lib/platform/clock'

/** Opens the family's draft, or begins one with what is already known: who fills it in, and that it is done today. */
export async function startObservationSheet(
  actor: Actor,
  familyId: string,
): Promise<Result<{ sheetId: string }, Refusal>> {
  if (!canStep(actor.role, 'observation-sheet.fill', 'draft')) return notFound()
  const day = today()
  return withCommune(actor, async (db) => {
    const family = await lockFamilyOfSheet(db, familyId)
    if (family === null) return notFound()
    const open = await openDraftOf(db, familyId)
    if (open !== null) return ok({ sheetId: open })
    if (family.closed) return invalid({ form: { key: 'familyClosed' } })

    const sheetId = await addDraft(db, familyId, prefilled(actor, day))
    await refreshFamilyStanding(db, familyId, day)
    return ok({ sheetId })
  })
}
