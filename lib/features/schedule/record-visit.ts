import { can } from '@/lib/core/access/access-table'
import { canStep } from '@/lib/core/access/states'
import type { Actor } from '@/lib/core/access/actor'
import { saysTheSame } from '@/lib/core/corrections/correction'
import { reportedLinesFaults, reportOf, visitReportFaults, type VisitReport } from '@/lib/core/plan/visit-report'
import { formAlreadySent, invalid, notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { withCommune } from '@/lib/data/db'
import { findFamily } from '@/lib/data/families'
import { refreshFamilyStanding } from '@/lib/data/family-standing'
import { findPlan } from '@/lib/data/plans'
import { latestBasis } from '@/lib/data/plan-basis'
import { completeMonitoringVisit } from '@/lib/data/home-visits'
import { addVisit, approvedPlansOf, findVisit } from '@/lib/data/visits'
import { today } from '@/lib/platform/clock'

export type RecordedVisit = {
  readonly visitId: string
  /** The plan in force, which a revision starts from. */
  readonly planId: string
  readonly nextOn: string | null
}

/**
 * Keeps the report of a monitoring visit under the plan that was in force on its day. A visit of the schedule counts for the
 * next date; another one only where the worker says so. Its id is that of the form: a form sent twice is answered as the first
 * time.
 */
export async function recordVisit(
  actor: Actor,
  familyId: string,
  { formId, ...report }: VisitReport & { readonly formId: string },
): Promise<Result<RecordedVisit, Refusal>> {
  if (!can(actor.role, 'visit.record')) return notFound()
  return withCommune(actor, async (db) => {
    const plans = await approvedPlansOf(db, familyId)
    const current = plans.find(({ status }) => canStep(actor.role, 'visit.record', status))
    const inTime = plans.find(({ id }) => id === report.planId)
    const plan = inTime && (await findPlan(db, inTime.id))
    if (current === undefined || inTime === undefined || !plan) return notFound()
    const counted = { ...report, resets: report.planned || report.resets }
    const recorded = await findVisit(db, formId)
    const dueOn = recorded?.dueOn ?? (await findFamily(db, familyId))?.monitoringDueOn ?? null
    const faults = {
      ...visitReportFaults(counted, inTime, {
        today: today(),
        monitoringMonths: (await latestBasis(db, familyId))?.monitoringMonths ?? null,
        dueOn,
      }),
      ...reportedLinesFaults(
        counted.lines,
        plan.lines.map(({ id }) => id),
      ),
    }
    if (Object.keys(faults).length > 0) return invalid(faults)
    const visitId = formId
    if (!(await addVisit(db, { ...counted, dueOn, id: visitId, familyId }))) {
      const kept = recorded ?? (await findVisit(db, visitId))
      if (kept?.familyId !== familyId || !saysTheSame(counted, reportOf(kept))) return formAlreadySent()
    } else if (counted.resets) await completeMonitoringVisit(db, { familyId, visitId, on: counted.visitedOn })
    const standing = await refreshFamilyStanding(db, familyId, today())
    return ok({ visitId, planId: current.id, nextOn: standing?.monitoringDueOn ?? null })
  })
}
