import { can } from '@/lib/core/access/access-table'
import { canStep } from '@/lib/core/access/states'
import type { Actor } from '@/lib/core/access/actor'
import { saysTheSame } from '@/lib/core/corrections/correction'
import { planFaults } from '@/lib/core/home-visit/check-visit'
import type { VisitPlan } from '@/lib/core/home-visit/home-visit'
import type { VisitKind } from '@/lib/core/plan/schedule-view'
import { shownDay } from '@/lib/core/observation/shown-values'
import { formAlreadySent, invalid, notFound, stale, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { withCommune } from '@/lib/data/db'
import { findFamily } from '@/lib/data/families'
import { addHomeVisit, findHomeVisit, plannedVisitOf, replanHomeVisit } from '@/lib/data/home-visits'
import { lockFamilyOfSheet } from '@/lib/data/observation-family'
import { observationToFollow } from '@/lib/data/risk-sheets'
import { today } from '@/lib/platform/clock'

type NewVisit = VisitPlan & { readonly familyId: string; readonly kind: VisitKind; readonly formId: string }

/**
 * Plans the visit to a family that waits for one, under the sheet or the plan that calls for it. One visit of a kind is planned
 * at a time. Its id is that of the form, so that a form sent twice plans one visit.
 */
export async function planHomeVisit(
  actor: Actor,
  { familyId, kind, formId, ...plan }: NewVisit,
): Promise<Result<{ familyId: string }, Refusal>> {
  if (!can(actor.role, 'home-visit.plan')) return notFound()
  return withCommune(actor, async (db) => {
    const family = await lockFamilyOfSheet(db, familyId)
    if (family === null) return notFound()
    const planned = await findHomeVisit(db, formId)
    if (
      planned !== null &&
      planned.familyId === familyId &&
      planned.kind === kind &&
      saysTheSame(plan, planOf(planned))
    )
      return ok({ familyId })
    if (planned !== null) return formAlreadySent()
    const faults = planFaults(plan, today())
    if (Object.keys(faults).length > 0) return invalid(faults)
    if (family.closed) return invalid({ form: { key: 'familyClosed' } })
    if ((await plannedVisitOf(db, familyId, kind)) !== null) return invalid({ form: { key: 'visitAlreadyPlanned' } })
    const dueOn = kind === 'monitoring-visit' ? ((await findFamily(db, familyId))?.monitoringDueOn ?? null) : null
    if (kind === 'monitoring-visit' && dueOn === null) return invalid({ form: { key: 'noPlanToMonitor' } })
    const sheet = kind === 'home-visit' ? await observationToFollow(db, familyId) : null
    await addHomeVisit(db, { ...plan, kind, id: formId, familyId, observationSheetId: sheet?.id ?? null, dueOn })
    return ok({ familyId })
  })
}

const planOf = ({ plannedOn, plannedTime, visitorName, visitorPosition }: VisitPlan): VisitPlan => ({
  ...{ plannedOn, plannedTime, visitorName, visitorPosition },
})

/** Moves a planned visit to another day, hour or visitor. */
export async function changeHomeVisit(
  actor: Actor,
  { id, revision, ...plan }: VisitPlan & { readonly id: string; readonly revision: number },
): Promise<Result<{ id: string }, Refusal>> {
  return withCommune(actor, async (db) => {
    const visit = await findHomeVisit(db, id)
    if (visit === null || !can(actor.role, 'home-visit.plan')) return notFound()
    if (!canStep(actor.role, 'home-visit.plan', visit.status)) return invalid({ form: { key: 'visitIsOver' } })
    const faults = planFaults(plan, today())
    if (Object.keys(faults).length > 0) return invalid(faults)
    if (await replanHomeVisit(db, id, revision, plan)) return ok({ id })
    const { plannedOn, plannedTime, visitorName, visitorPosition } = (await findHomeVisit(db, id)) ?? visit
    return stale({
      revision: String(visit.revision),
      plannedOn: shownDay(plannedOn),
      plannedTime: plannedTime ?? '',
      visitorName,
      visitorPosition,
    })
  })
}
