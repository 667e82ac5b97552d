import { canStep } from '@/lib/core/access/states'
import type { Actor } from '@/lib/core/access/actor'
import { tooLong } from '@/lib/core/observation/check-sheet'
import type { DraftRefusal, SavedDraft } from '@/lib/core/observation/draft'
import { fillDraft, type Filling } from '@/lib/core/observation/fill-draft'
import { fieldLengths, type TypedSheet } from '@/lib/core/observation/fields'
import { fail, ok, type Result } from '@/lib/core/result/result'
import { withCommune } from '@/lib/data/db'
import { lockObservationSheet, saveDraft as keepDraft } from '@/lib/data/observation-sheets'
import { declaration } from '@/lib/content/questionnaires/observation-sheet/2018/declaration'

const lengths = fieldLengths(declaration)

/** What belongs to the sheet among the fields of a form. */
export const fieldsOfSheet = (fields: TypedSheet): TypedSheet =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => lengths.has(field)))

/**
 * Keeps what is typed into a draft, however incomplete. All of it or nothing; fields that others changed meanwhile stay theirs.
 * `restNo` answers "no" to every open row of that dimension.
 */
export async function saveDraft(
  actor: Actor,
  { id, ...changes }: Filling & { readonly id: string },
): Promise<Result<SavedDraft, DraftRefusal>> {
  const values = fieldsOfSheet(changes.values)
  const complaints = tooLong(values, declaration)
  if (Object.keys(complaints).length > 0) return fail({ kind: 'invalid', fields: complaints })

  return withCommune(actor, async (db): Promise<Result<SavedDraft, DraftRefusal>> => {
    const sheet = await lockObservationSheet(db, id)
    if (sheet === null || !canStep(actor.role, 'observation-sheet.fill', 'draft')) return fail({ kind: 'not-found' })
    if (sheet.status === 'signed') return fail({ kind: 'invalid', fields: { form: { key: 'sheetSigned' } } })

    const stored = { values: sheet.typed, revision: sheet.revision }
    const filled = fillDraft(declaration.rows, stored, { ...changes, values })
    if (!filled.ok) return filled
    if (!filled.value.changed) return ok({ revision: stored.revision, current: stored.values })
    const revision = await keepDraft(db, id, filled.value.values)
    if (revision === null) throw new Error('A locked draft has vanished')
    return ok({ revision, current: filled.value.values })
  })
}
