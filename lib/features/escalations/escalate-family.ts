import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { formAlreadySent, invalid, notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { contentToSend } from '@/lib/data/content-to-send'
import { withCommune } from '@/lib/data/db'
import { addEscalation, escalationsOfFamily } from '@/lib/data/escalations'
import { findFamily } from '@/lib/data/families'
import { notify } from '@/lib/data/notify'
import { lockFamilyOfSheet } from '@/lib/data/observation-family'
import { latestBasis } from '@/lib/data/plan-basis'
import { now, today } from '@/lib/platform/clock'

/** The head of a family that may be put before the county; null when the commune has no such family, or it is closed. */
export async function familyToEscalate(actor: Actor, familyId: string): Promise<{ readonly headName: string } | null> {
  if (!can(actor.role, 'escalation.raise')) return null
  const family = await withCommune(actor, (db) => findFamily(db, familyId))
  return family === null || family.closedOn !== null ? null : { headName: family.headName }
}

/**
 * Puts a family before the county for advice, whatever its count of situations, with a reason. Its id is that of the form: a form
 * sent twice asks once.
 */
export async function escalateFamily(
  actor: Actor,
  { familyId, reason, formId }: { readonly familyId: string; readonly reason: string; readonly formId: string },
): Promise<Result<void, Refusal>> {
  if (!can(actor.role, 'escalation.raise')) return notFound()
  return withCommune(actor, async (db) => {
    const family = await lockFamilyOfSheet(db, familyId)
    if (family === null) return notFound()
    const asked = (await escalationsOfFamily(db, familyId)).find(({ id }) => id === formId)
    if (asked !== undefined) return asked.reason === reason ? ok(undefined) : formAlreadySent()
    if (family.closed) return invalid({ form: { key: 'familyClosed' } })
    const sheet = await latestBasis(db, familyId)
    const riskSheetId = sheet?.id ?? null
    const content = await contentToSend(db, actor, { familyId, riskSheetId, children: null }, today())
    if (content === null) return notFound()
    const sent = { id: formId, riskSheetId, content, situations: sheet?.situations ?? 0, at: now() }
    const id = await addEscalation(db, familyId, { by: 'hand', reason }, sent)
    if (id === null) return invalid({ form: { key: 'escalationOpen' } })
    await notify(db, { kind: 'escalation-sent', ...db.key })
    return ok(undefined)
  })
}
