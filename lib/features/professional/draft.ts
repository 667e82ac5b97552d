import { canStep } from '@/lib/core/access/states'
import type { Actor } from '@/lib/core/access/actor'
import type { DraftRefusal, SavedDraft } from '@/lib/core/observation/draft'
import { fillDraft, type Filling } from '@/lib/core/observation/fill-draft'
import type { TypedSheet } from '@/lib/core/observation/fields'
import { shownDay } from '@/lib/core/observation/shown-values'
import { isUntouched, typedAgain } from '@/lib/core/intake/professional-fields'
import { invalid, notFound, type Refusal } from '@/lib/core/result/refusal'
import { fail, ok, type Result } from '@/lib/core/result/result'
import { withCommune } from '@/lib/data/db'
import {
  addProfessionalDraft,
  deleteProfessionalDraft,
  findOwnSheet,
  lockBeginnings,
  lockOwnSheet,
  ownDrafts,
  saveProfessionalDraft,
} from '@/lib/data/professional-sheets'
import { today } from '@/lib/platform/clock'
import { fieldsOfProfessional, ofProfessionals, professionalLengths } from './declaration'

/**
 * Begins a sheet with who fills it in and the day; or, after a return, with what the returned one said. A draft of the author's
 * into which nothing was typed is taken up again instead of another.
 */
export async function startProfessionalSheet(
  actor: Actor,
  againId: string | null,
): Promise<Result<{ id: string }, Refusal>> {
  if (!canStep(actor.role, 'professional-sheet.fill', 'draft')) return notFound()
  return withCommune(actor, async (db) => {
    const before = againId === null ? null : await findOwnSheet(db, againId)
    if (againId !== null && (before === null || before.status === 'draft')) return notFound()
    const fresh: TypedSheet = {
      fillerName: actor.userName,
      fillerPosition: actor.position,
      filledOn: shownDay(today()),
    }
    const begin = before !== null && before.status !== 'draft' ? typedAgain(before) : fresh
    await lockBeginnings(db)
    const untouched = (await ownDrafts(db)).find(({ typed }) => isUntouched(typed, begin))
    if (untouched === undefined) return ok({ id: await addProfessionalDraft(db, begin) })
    if (untouched.typed.filledOn !== begin.filledOn) await saveProfessionalDraft(db, untouched.id, begin)
    return ok({ id: untouched.id })
  })
}

/** Keeps what is typed into a draft, however incomplete; `restNo` answers "no" to every open row of that dimension. */
export async function keepProfessionalDraft(
  actor: Actor,
  { id, ...changes }: Filling & { readonly id: string },
): Promise<Result<SavedDraft, DraftRefusal>> {
  const values = fieldsOfProfessional(changes.values)
  const long = Object.entries(values).flatMap(([field, value]) => {
    const maximum = professionalLengths.get(field)
    return maximum !== undefined && value.length > maximum
      ? [[field, { key: 'tooLong', params: { maximum } }] as const]
      : []
  })
  if (long.length > 0) return fail({ kind: 'invalid', fields: Object.fromEntries(long) })
  return withCommune(actor, async (db): Promise<Result<SavedDraft, DraftRefusal>> => {
    const sheet = await lockOwnSheet(db, id)
    if (sheet === null || !canStep(actor.role, 'professional-sheet.fill', 'draft')) return fail({ kind: 'not-found' })
    if (sheet.status !== 'draft') return fail({ kind: 'invalid', fields: { form: { key: 'sheetSent' } } })

    const stored = { values: sheet.typed, revision: sheet.revision }
    const filled = fillDraft(ofProfessionals.rows, stored, { ...changes, values })
    if (!filled.ok) return filled
    if (!filled.value.changed) return ok({ revision: stored.revision, current: stored.values })
    const revision = await saveProfessionalDraft(db, id, filled.value.values)
    if (revision === null) throw new Error('A locked draft has vanished')
    return ok({ revision, current: filled.value.values })
  })
}

/** Deletes a draft of the author's own; what was sent stays. */
export async function deleteProfessionalSheet(actor: Actor, id: string): Promise<Result<object, Refusal>> {
  if (!canStep(actor.role, 'professional-sheet.fill', 'draft')) return notFound()
  return withCommune(actor, async (db) => {
    const sheet = await findOwnSheet(db, id)
    if (sheet === null) return notFound()
    return (await deleteProfessionalDraft(db, id)) ? ok({}) : invalid({ form: { key: 'sheetSent' } })
  })
}
