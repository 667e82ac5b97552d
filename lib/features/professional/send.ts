import { canStep } from '@/lib/core/access/states'
import type { Actor } from '@/lib/core/access/actor'
import { sheetFilledAt } from '@/lib/core/intake/arrival'
import { checkProfessionalSheet } from '@/lib/core/intake/check-professional-sheet'
import { mergeDraft } from '@/lib/core/observation/draft'
import type { TypedSheet } from '@/lib/core/observation/fields'
import { invalid, notFound, stale, type Refusal } from '@/lib/core/result/refusal'
import { fail, ok, type Result } from '@/lib/core/result/result'
import { withCommune } from '@/lib/data/db'
import { notify } from '@/lib/data/notify'
import { lockOwnSheet, sendProfessionalSheet as send } from '@/lib/data/professional-sheets'
import { villagesOfCommune } from '@/lib/data/villages'
import { now, today } from '@/lib/platform/clock'
import { fieldsOfProfessional, ofProfessionals } from './declaration'
import { keepProfessionalDraft } from './draft'

type SentForm = {
  readonly id: string
  readonly revision: number
  /** `send`, `rest-3` for "no" to the open rows of dimension 3, or anything else to save the draft. */
  readonly intent: string
  readonly values: TypedSheet
}

/**
 * Sends a complete sheet to SPAS of the commune. It arrives at once and gets its receipt; how late it is, is shown and never a
 * reason to refuse it.
 */
async function sendSheet(actor: Actor, { id, values, revision }: SentForm): Promise<Result<{ id: string }, Refusal>> {
  return withCommune(actor, async (db) => {
    const sheet = await lockOwnSheet(db, id)
    if (sheet === null || !canStep(actor.role, 'professional-sheet.fill', 'draft')) return notFound()
    if (sheet.status !== 'draft') return invalid({ form: { key: 'sheetSent' } })

    const stored = { values: sheet.typed, revision: sheet.revision }
    const merge = mergeDraft(stored, { values: fieldsOfProfessional(values), revision })
    if (merge.kind === 'conflict') return stale(merge.current)
    const sentAt = now()
    const villageIds = (await villagesOfCommune(db)).map((village) => village.id)
    const basis = { ...ofProfessionals, today: today(), now: sentAt.toISOString(), villageIds }
    const checked = checkProfessionalSheet(merge.values, basis)
    if (!checked.ok) return invalid(checked.error)
    const filledAt = sheetFilledAt(checked.value.filledOn, checked.value.talkEnd, sentAt.toISOString())
    await send(db, id, checked.value, { filledAt, sentAt })
    await notify(db, { kind: 'sheet-arrived', ...db.key })
    return ok({ id })
  })
}

/** Does what the button that sent the whole form asks for. */
export async function submitProfessionalSheet(
  actor: Actor,
  form: SentForm,
): Promise<Result<{ redirectTo?: string }, Refusal>> {
  if (form.intent === 'send') {
    const sent = await sendSheet(actor, form)
    return sent.ok ? ok({ redirectTo: `/referrals/${form.id}` }) : sent
  }
  const dimension = /^rest-(\d)$/.exec(form.intent)?.[1]
  const restNo = dimension === undefined ? undefined : Number(dimension)
  const saved = await keepProfessionalDraft(actor, { ...form, restNo })
  if (saved.ok) return ok({})
  return saved.error.kind === 'contested' ? stale(saved.error.conflicts) : fail(saved.error)
}
