import { can } from '@/lib/core/access/access-table'
import { canStep } from '@/lib/core/access/states'
import type { Actor } from '@/lib/core/access/actor'
import { visitDayFaults } from '@/lib/core/plan/visit-faults'
import { invalid, notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { logAccess } from '@/lib/data/access-log'
import { withCommune } from '@/lib/data/db'
import { refreshFamilyStanding } from '@/lib/data/family-standing'
import { findPlanFamily, type PlanFamily } from '@/lib/data/plan-basis'
import { addVisit, approvedPlansOf, visitsOf, type MonitoringVisit } from '@/lib/data/visits'
import { today } from '@/lib/platform/clock'

/** Keeps a monitoring visit under the plan that was in force on its day; the next one is counted from it if it was planned. */
export async function recordVisit(
  actor: Actor,
  familyId: string,
  visit: MonitoringVisit,
): Promise<Result<{ planId: string; nextOn: string | null }, Refusal>> {
  if (!can(actor.role, 'visit.record')) return notFound()
  return withCommune(actor, async (db) => {
    const plans = await approvedPlansOf(db, familyId)
    const current = plans.find(({ status }) => canStep(actor.role, 'visit.record', status))
    if (current === undefined) return notFound()
    const plan = plans.find(({ approvedOn }) => approvedOn <= visit.visitedOn) ?? current
    const faults = visitDayFaults(visit.visitedOn, plan.approvedOn, today())
    if (Object.keys(faults).length > 0) return invalid(faults)
    await addVisit(db, { ...visit, familyId, planId: plan.id })
    const standing = await refreshFamilyStanding(db, familyId, today())
    return ok({ planId: current.id, nextOn: standing?.dueFor === 'monitoring-visit' ? standing.dueOn : null })
  })
}

export type VisitPage = {
  readonly family: PlanFamily
  readonly planId: string
  readonly approvedOn: string
  readonly visits: readonly MonitoringVisit[]
  readonly today: string
}

/** What the form of a visit shows; null: no such family, or it has no plan in force to follow. */
export async function showVisitForm(actor: Actor, familyId: string): Promise<VisitPage | null> {
  if (!can(actor.role, 'visit.record')) return null
  return withCommune(actor, async (db) => {
    const family = await findPlanFamily(db, familyId)
    const plan = (await approvedPlansOf(db, familyId)).find(({ status }) => canStep(actor.role, 'visit.record', status))
    if (family === null || plan === undefined) return null
    await logAccess(db, { action: 'open', subject: 'visit', familyId })
    return {
      family,
      planId: plan.id,
      approvedOn: plan.approvedOn,
      visits: await visitsOf(db, familyId),
      today: today(),
    }
  })
}
