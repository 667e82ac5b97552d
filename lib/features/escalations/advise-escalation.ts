import { can } from '@/lib/core/access/access-table'
import { canStep } from '@/lib/core/access/states'
import type { Actor } from '@/lib/core/access/actor'
import { formAlreadySent, notFound, stale, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { withActor, type ActorDb } from '@/lib/data/db'
import { lockEscalation, markAdvised, markEscalationReceived, type Escalation } from '@/lib/data/escalations'
import { notify } from '@/lib/data/notify'
import { now } from '@/lib/platform/clock'

type Outcome = Result<void, Refusal>

/** The intervention officer has the case in hand. Receiving it twice is harmless. */
export async function receiveEscalation(actor: Actor, escalationId: string): Promise<Outcome> {
  return withEscalation(actor, escalationId, async (db, escalation) => {
    if (escalation.status === 'sent') await markEscalationReceived(db, escalation, actor.userId, now())
    return ok(undefined)
  })
}

/**
 * The county's advice, which comes back to the family file. Stale when the commune sent news after `revision`. A form sent twice
 * is answered as the first time.
 */
export async function adviseEscalation(
  actor: Actor,
  {
    escalationId,
    revision,
    advice,
    formId,
  }: {
    readonly escalationId: string
    readonly revision: number
    readonly advice: string
    readonly formId: string
  },
): Promise<Outcome> {
  return withEscalation(actor, escalationId, async (db, escalation, countyId) => {
    if (escalation.adviceForm === formId) return escalation.advice === advice ? ok(undefined) : formAlreadySent()
    const open = canStep(actor.role, 'escalation.advise', escalation.status)
    if (!open || escalation.revision !== revision) return stale({ revision: String(escalation.revision) })
    await markAdvised(db, escalation, advice, { by: actor.userId, at: now(), form: formId })
    await notify(db, { kind: 'escalation-advised', communeId: escalation.communeId, countyId })
    return ok(undefined)
  })
}

async function withEscalation(
  actor: Actor,
  escalationId: string,
  step: (db: ActorDb, escalation: Escalation, countyId: number) => Promise<Outcome>,
): Promise<Outcome> {
  const { county } = actor
  if (!can(actor.role, 'escalation.advise') || county === null) return notFound()
  return withActor(actor, async (db) => {
    const escalation = await lockEscalation(db, county.id, escalationId)
    return escalation === null ? notFound() : step(db, escalation, county.id)
  })
}
