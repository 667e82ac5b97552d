import { can } from '@/lib/core/access/access-table'
import { canStep } from '@/lib/core/access/states'
import type { Actor } from '@/lib/core/access/actor'
import { notFound, type Refusal } from '@/lib/core/result/refusal'
import type { Result } from '@/lib/core/result/result'
import { withActor } from '@/lib/data/db'
import { changeAdvice, lockEscalation } from '@/lib/data/escalations'
import { notify } from '@/lib/data/notify'
import { correct, type CorrectionForm } from './correct'

/** The county corrects its advice; the commune is told as of the advice itself. */
export async function correctAdvice(
  actor: Actor,
  { id, advice, ...form }: CorrectionForm & { readonly id: string; readonly advice: string },
): Promise<Result<{ readonly id: string }, Refusal>> {
  const { county } = actor
  if (!can(actor.role, 'escalation.correct') || county === null) return notFound()
  return withActor(actor, async (db) => {
    const escalation = await lockEscalation(db, county.id, id)
    if (escalation === null || !canStep(actor.role, 'escalation.correct', escalation.status)) return notFound()
    const { communeId } = escalation
    return correct(db, {
      record: { communeId, countyId: county.id, subject: 'advice', id },
      form,
      stands: { revision: escalation.revision, content: { advice: escalation.advice } },
      written: { advice },
      faults: advice === '' ? { advice: { key: 'required' } } : {},
      shown: { advice: escalation.advice },
      save: async () => {
        await changeAdvice(db, escalation, advice)
        await notify(db, { kind: 'escalation-advised', communeId, countyId: county.id })
      },
    })
  })
}
