import { can } from '@/lib/core/access/access-table'
import { canStep } from '@/lib/core/access/states'
import type { Actor } from '@/lib/core/access/actor'
import { alertDueAt } from '@/lib/core/alerts/alert-clock'
import { sendFaults } from '@/lib/core/alerts/alert-faults'
import { datedLimits } from '@/lib/core/deadlines/limits'
import { invalid, notFound, stale, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { markDismissed, markSent } from '@/lib/data/alert-drafts'
import { lockAlert, type Alert } from '@/lib/data/alerts'
import { contentToSend } from '@/lib/data/content-to-send'
import { withCommune, type CommuneDb } from '@/lib/data/db'
import { notify } from '@/lib/data/notify'
import { now, today } from '@/lib/platform/clock'
import { alertFields } from './alert-fields'
import { observationOf } from './observation-of'

/** A draft as the worker saw it. */
type SeenAlert = { readonly alertId: string; readonly revision: number }
type Outcome = Result<void, Refusal>

/** Sends a draft to the county: what it says is frozen and the 48 hours begin. */
export async function sendAlert(actor: Actor, seen: SeenAlert): Promise<Outcome> {
  return withDraft(actor, seen, async (db, alert) => {
    const { id, familyId, riskSheetId, draft } = alert
    const faults = sendFaults(draft)
    if (Object.keys(faults).length > 0) return invalid(faults)
    const about = { familyId, riskSheetId, observation: observationOf(alert), children: draft.children }
    const content = await contentToSend(db, actor, about, today())
    if (content === null) return notFound()
    const sentAt = now()
    const dueAt = alertDueAt(sentAt, datedLimits)
    await markSent(db, id, { content, sentAt, dueAt })
    await notify(db, { kind: 'alert-sent', ...db.key, alertId: id, dueAt: dueAt.toISOString() })
    return ok(undefined)
  })
}

/** Sets a draft aside; the reason stays in the file (obligation 30: never without one). */
export async function dismissAlert(actor: Actor, seen: SeenAlert, reason: string): Promise<Outcome> {
  return withDraft(actor, seen, async (db, { id }) => {
    await markDismissed(db, id, reason, now())
    return ok(undefined)
  })
}

async function withDraft(
  actor: Actor,
  { alertId, revision }: SeenAlert,
  step: (db: CommuneDb, alert: Alert) => Promise<Outcome>,
): Promise<Outcome> {
  if (!can(actor.role, 'alert.write')) return notFound()
  return withCommune(actor, async (db) => {
    const alert = await lockAlert(db, db.key, alertId)
    if (alert === null) return notFound()
    if (!canStep(actor.role, 'alert.write', alert.status) || alert.revision !== revision)
      return stale(alertFields(alert))
    return step(db, alert)
  })
}
