import { riskEngine2018 } from '@/lib/content/indicators/2018/engine'
import type { Actor } from '@/lib/core/access/actor'
import { askedQuestions, type Asked } from '@/lib/core/questionnaire/asked-questions'
import type { Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { toSheet } from '@/lib/core/sheet-sync/content'
import { seeRiskSheet, type SeenSheet } from './see-risk-sheet'

/** A risk sheet for paper: with whom each question applies to. */
export async function printRiskSheet(
  actor: Actor,
  sheetId: string,
): Promise<Result<SeenSheet & { readonly asked: readonly Asked[] }, Refusal>> {
  const seen = await seeRiskSheet(actor, sheetId, 'print')
  if (!seen.ok) return seen
  const { sheet } = seen.value
  const { name, version } = riskEngine2018.form.questionnaire
  const asked = askedQuestions(riskEngine2018, toSheet(sheet.content, { id: sheet.id, form: name, version }))
  return ok({ ...seen.value, asked })
}
