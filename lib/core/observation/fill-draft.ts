import { fail, ok, type Result } from '@/lib/core/result/result'
import { answerRestNo, settle, type ObservationRow } from './answers'
import { mergeDraft, type DraftChanges, type DraftRefusal } from './draft'
import { answersIn, typedAnswers, type TypedSheet } from './fields'

/** `restNo`: the dimension whose open rows are all answered "no". */
export type Filling = DraftChanges & { readonly restNo?: number | undefined }

/** What a draft holds once these changes are in it; `changed` says whether there is anything to store. Contested: nothing is taken over. */
export function fillDraft(
  rows: readonly ObservationRow[],
  stored: { readonly values: TypedSheet; readonly revision: number },
  { restNo, ...changes }: Filling,
): Result<{ readonly values: TypedSheet; readonly changed: boolean }, DraftRefusal> {
  const merge = mergeDraft(stored, changes)
  if (merge.kind === 'conflict') {
    const { values: current, revision } = stored
    return fail({ kind: 'contested', conflicts: merge.current, current, revision })
  }
  if (restNo === undefined) return ok({ values: merge.values, changed: merge.changed })
  const answers = answerRestNo(rows, settle(rows, answersIn(rows, merge.values)), restNo)
  return ok({ values: { ...merge.values, ...typedAnswers(rows, answers) }, changed: true })
}
