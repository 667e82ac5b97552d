import type { Actor } from '@/lib/core/access/actor'
import type { TypedSheet } from '@/lib/core/observation/fields'
import { fail, ok, type Result } from '@/lib/core/result/result'
import { stale, type Refusal } from '@/lib/core/result/refusal'
import { saveDraft } from './save-draft'
import { signObservationSheet } from './sign-observation-sheet'

type SentForm = {
  readonly id: string
  readonly revision: number
  /** `sign`, `rest-3` for "no" to the open rows of dimension 3, or anything else to save the draft. */
  readonly intent: string
  readonly values: TypedSheet
}

/** Does what the button that sent the whole form asks for. */
export async function submitSheet(
  actor: Actor,
  { intent, ...form }: SentForm,
): Promise<Result<{ redirectTo?: string }, Refusal>> {
  if (intent === 'sign') {
    const signed = await signObservationSheet(actor, form)
    return signed.ok ? ok({ redirectTo: `/observation-sheets/${form.id}` }) : signed
  }
  const dimension = /^rest-(\d)$/.exec(intent)?.[1]
  const saved = await saveDraft(actor, { ...form, restNo: dimension === undefined ? undefined : Number(dimension) })
  if (saved.ok) return ok({})
  return saved.error.kind === 'contested' ? stale(saved.error.conflicts) : fail(saved.error)
}
