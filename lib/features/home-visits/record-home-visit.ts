import { can } from '@/lib/core/access/access-table'
import { canStep } from '@/lib/core/access/states'
import type { Actor } from '@/lib/core/access/actor'
import { outcomeFaults, type RecordedVisit } from '@/lib/core/home-visit/check-visit'
import { invalid, notFound, stale, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { withCommune } from '@/lib/data/db'
import { explainLateness as keepReason, findHomeVisit, recordHomeVisit as keep } from '@/lib/data/home-visits'
import { today } from '@/lib/platform/clock'

/** Keeps that nobody was at home, that the family refused, or that the visit was cancelled; the next one is planned anew. */
export async function recordHomeVisit(
  actor: Actor,
  { id, revision, ...told }: RecordedVisit & { readonly id: string; readonly revision: number },
): Promise<Result<{ familyId: string }, Refusal>> {
  return withCommune(actor, async (db) => {
    const visit = await findHomeVisit(db, id)
    if (visit === null || !can(actor.role, 'home-visit.record')) return notFound()
    if (!canStep(actor.role, 'home-visit.record', visit.status)) return invalid({ form: { key: 'visitIsOver' } })
    const faults = outcomeFaults(told, { today: today(), dueOn: visit.dueOn, sheetOn: visit.sheetOn })
    if (Object.keys(faults).length > 0) return invalid(faults)
    const cancelled = told.outcome === 'cancelled'
    const kept = cancelled ? { ...told, happenedOn: null, happenedTime: null, lateReason: '' } : told
    if (!(await keep(db, id, revision, kept))) return stale({ revision: String(visit.revision) })
    return ok({ familyId: visit.familyId })
  })
}

/** Says why a visit came after its 72 hours, where the risk sheet completed it without a reason. */
export async function explainLateness(
  actor: Actor,
  { id, lateReason }: { readonly id: string; readonly lateReason: string },
): Promise<Result<{ familyId: string }, Refusal>> {
  if (!can(actor.role, 'home-visit.record')) return notFound()
  return withCommune(actor, async (db) => {
    const visit = await findHomeVisit(db, id)
    if (visit === null || visit.status === 'planned') return notFound()
    if (lateReason === '') return invalid({ lateReason: { key: 'lateReasonRequired' } })
    await keepReason(db, id, lateReason)
    return ok({ familyId: visit.familyId })
  })
}
