import { lineLabel } from '@/lib/content/services/line-label'
import { can } from '@/lib/core/access/access-table'
import { canStep } from '@/lib/core/access/states'
import type { Actor } from '@/lib/core/access/actor'
import type { HomeVisit } from '@/lib/core/home-visit/home-visit'
import { logAccess } from '@/lib/data/access-log'
import { withCommune } from '@/lib/data/db'
import { findHomeVisit, plannedVisitOf } from '@/lib/data/home-visits'
import { findPlanFamily, latestBasis, type PlanFamily } from '@/lib/data/plan-basis'
import { findPlan } from '@/lib/data/plans'
import { approvedPlansOf, visitsOf, type MonitoringVisit, type PlanInTime } from '@/lib/data/visits'
import { today } from '@/lib/platform/clock'
import type { Text } from '@/lib/core/questionnaire/types'

export type VisitFormPage = {
  readonly family: PlanFamily
  /** The plan that the visit is reported under, and the others that were in force. */
  readonly plan: PlanInTime
  readonly otherPlans: readonly PlanInTime[]
  readonly lines: readonly {
    readonly id: string
    readonly label: Text
    readonly otherText: string
    readonly goal: string
  }[]
  readonly monitoringMonths: number | null
  /** The visit as it stands planned. */
  readonly planned: Pick<HomeVisit, 'id' | 'plannedOn' | 'plannedTime'> | null
  readonly visitorName: string
  readonly visits: readonly MonitoringVisit[]
  readonly today: string
}

/**
 * What the form of a visit shows, under the plan in force or, for a visit made earlier, the one that `planId` names. Null: no
 * such family, or it has no plan in force to follow.
 */
export async function showVisitForm(
  actor: Actor,
  familyId: string,
  planId: string | null = null,
): Promise<VisitFormPage | null> {
  if (!can(actor.role, 'visit.record')) return null
  return withCommune(actor, async (db) => {
    const family = await findPlanFamily(db, familyId)
    const plans = await approvedPlansOf(db, familyId)
    const current = plans.find(({ status }) => canStep(actor.role, 'visit.record', status))
    const plan = planId === null ? current : plans.find(({ id }) => id === planId)
    const content = plan && (await findPlan(db, plan.id))
    if (family === null || current === undefined || plan === undefined || !content) return null
    await logAccess(db, { action: 'open', subject: 'visit', familyId })
    const plannedId = await plannedVisitOf(db, familyId, 'monitoring-visit')
    const planned = plannedId === null ? null : await findHomeVisit(db, plannedId)
    return {
      family,
      plan,
      otherPlans: plans.filter(({ id }) => id !== plan.id),
      lines: content.lines.map(({ id, kind, code, otherText, goal, startsOn }) => ({
        id,
        label: lineLabel(kind, code, startsOn ?? plan.approvedOn) ?? { ro: code, en: code },
        otherText,
        goal,
      })),
      monitoringMonths: (await latestBasis(db, familyId))?.monitoringMonths ?? null,
      planned: planned && { id: planned.id, plannedOn: planned.plannedOn, plannedTime: planned.plannedTime },
      visitorName: actor.userName,
      visits: await visitsOf(db, familyId),
      today: today(),
    }
  })
}
