import { can } from '@/lib/core/access/access-table'
import { canStep } from '@/lib/core/access/states'
import type { Actor } from '@/lib/core/access/actor'
import type { Verification } from '@/lib/core/alerts/alert'
import { asFound, foundFaults, saysFound } from '@/lib/core/alerts/found'
import { formAlreadySent, invalid, notFound, stale, toLookOver, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { lockAlert, type Alert } from '@/lib/data/alerts'
import { markReceived, markVerified } from '@/lib/data/county-alerts'
import { withActor, type ActorDb } from '@/lib/data/db'
import { notify } from '@/lib/data/notify'
import { now } from '@/lib/platform/clock'

type Outcome = Result<void, Refusal>

/** The intervention officer has the alert in hand. Receiving it twice is harmless. */
export async function receiveAlert(actor: Actor, alertId: string): Promise<Outcome> {
  return withSent(actor, alertId, async (db, alert, countyId) => {
    if (alert.status !== 'sent') return ok(undefined)
    await markReceived(db, alert, actor.userId, now())
    await tellSender(db, 'alert-received', alert, countyId)
    return ok(undefined)
  })
}

type WrittenVerification = Verification & { readonly formId: string }

/** Looks over what the officer wrote before it is recorded: says what is wrong with it, and keeps nothing. */
export async function checkVerification(
  actor: Actor,
  alertId: string,
  { formId: _form, ...written }: WrittenVerification,
): Promise<Outcome> {
  return withSent(actor, alertId, async (_db, alert) => {
    if (!canStep(actor.role, 'alert.verify', alert.status)) return stale({})
    const at = now()
    const faults = foundFaults(asFound(written, alert, at), alert, at)
    return Object.keys(faults).length > 0 ? invalid(faults) : toLookOver()
  })
}

/** The officer records what the check on the spot found. A form sent twice is answered as the first time. */
export async function verifyAlert(
  actor: Actor,
  alertId: string,
  { formId, ...written }: WrittenVerification,
): Promise<Outcome> {
  return withSent(actor, alertId, async (db, alert, countyId) => {
    const at = now()
    const checked = asFound(written, alert, at)
    if (alert.verificationForm === formId) return saysFound(alert, checked) ? ok(undefined) : formAlreadySent()
    if (!canStep(actor.role, 'alert.verify', alert.status)) return stale({})
    const faults = foundFaults(checked, alert, at)
    if (Object.keys(faults).length > 0) return invalid(faults)
    await markVerified(db, alert, checked, { by: actor.userId, now: at, form: formId })
    await tellSender(db, 'alert-verified', alert, countyId)
    return ok(undefined)
  })
}

async function tellSender(
  db: ActorDb,
  kind: 'alert-received' | 'alert-verified',
  { communeId, sentBy }: Alert,
  countyId: number,
): Promise<void> {
  if (sentBy !== null) await notify(db, { kind, communeId, countyId, userId: sentBy })
}

async function withSent(
  actor: Actor,
  alertId: string,
  step: (db: ActorDb, alert: Alert, countyId: number) => Promise<Outcome>,
): Promise<Outcome> {
  const { county } = actor
  if (!can(actor.role, 'alert.verify') || county === null) return notFound()
  return withActor(actor, async (db) => {
    const alert = await lockAlert(db, { countyId: county.id }, alertId)
    return alert === null ? notFound() : step(db, alert, county.id)
  })
}
