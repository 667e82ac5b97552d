import { can } from '@/lib/core/access/access-table'
import { canStep } from '@/lib/core/access/states'
import type { Actor } from '@/lib/core/access/actor'
import { saysTheSame } from '@/lib/core/corrections/correction'
import { asKept, outcomeFaults, type RecordedVisit } from '@/lib/core/home-visit/check-visit'
import { whatHappened } from '@/lib/core/home-visit/home-visit'
import { formAlreadySent, invalid, notFound, stale, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { withCommune } from '@/lib/data/db'
import {
  explainLateness as keepReason,
  findHomeVisit,
  lockHomeVisit,
  recordHomeVisit as keep,
} from '@/lib/data/home-visits'
import { today } from '@/lib/platform/clock'

/**
 * Keeps that nobody was at home, that the family refused, or that the visit was cancelled; the next one is planned anew. A form
 * sent twice is answered as the first time.
 */
export async function recordHomeVisit(
  actor: Actor,
  {
    id,
    revision,
    formId,
    ...told
  }: RecordedVisit & {
    readonly id: string
    readonly revision: number
    readonly formId: string
  },
): Promise<Result<{ familyId: string }, Refusal>> {
  return withCommune(actor, async (db) => {
    const visit = await lockHomeVisit(db, id)
    if (visit === null || !can(actor.role, 'home-visit.record')) return notFound()
    const kept = asKept(told)
    if (visit.recordedForm === formId)
      return saysTheSame(whatHappened(visit), kept) ? ok({ familyId: visit.familyId }) : formAlreadySent()
    if (!canStep(actor.role, 'home-visit.record', visit.status)) return invalid({ form: { key: 'visitIsOver' } })
    const faults = outcomeFaults(told, { ...visit, today: today() })
    if (Object.keys(faults).length > 0) return invalid(faults)
    if (!(await keep(db, id, revision, { ...kept, recordedForm: formId })))
      return stale({ revision: String(visit.revision) })
    return ok({ familyId: visit.familyId })
  })
}

/** Says why a home visit came after its 72 hours, where the risk sheet completed it without a reason. */
export async function explainLateness(
  actor: Actor,
  { id, lateReason }: { readonly id: string; readonly lateReason: string },
): Promise<Result<{ familyId: string }, Refusal>> {
  if (!can(actor.role, 'home-visit.record')) return notFound()
  return withCommune(actor, async (db) => {
    const visit = await findHomeVisit(db, id)
    if (visit === null || visit.status === 'planned') return notFound()
    if (lateReason === '') return invalid({ lateReason: { key: 'lateReasonRequired' } })
    if (visit.lateReason !== '' && visit.lateReason !== lateReason) return stale({ lateReason: visit.lateReason })
    await keepReason(db, id, lateReason)
    return ok({ familyId: visit.familyId })
  })
}
