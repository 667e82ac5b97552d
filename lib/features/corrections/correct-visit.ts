import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { shownDay } from '@/lib/core/observation/shown-values'
import { reportedLinesFaults, reportOf, visitReportFaults, type VisitReport } from '@/lib/core/plan/visit-report'
import { notFound, type Refusal } from '@/lib/core/result/refusal'
import type { Result } from '@/lib/core/result/result'
import { withCommune } from '@/lib/data/db'
import { refreshFamilyStanding } from '@/lib/data/family-standing'
import { basisOn } from '@/lib/data/plan-basis'
import { findPlan } from '@/lib/data/plans'
import { approvedPlansOf, changeVisit, lockVisit } from '@/lib/data/visits'
import { today } from '@/lib/platform/clock'
import { correct, type CorrectionForm } from './correct'

/**
 * Corrects the report of a monitoring visit, by the rules by which it was recorded. It stays under its plan, which is not touched.
 */
export async function correctVisit(
  actor: Actor,
  { id, report, ...form }: CorrectionForm & { readonly id: string; readonly report: Omit<VisitReport, 'planId'> },
): Promise<Result<{ readonly id: string }, Refusal>> {
  if (!can(actor.role, 'visit.correct')) return notFound()
  return withCommune(actor, async (db) => {
    const visit = await lockVisit(db, id)
    const plan = visit && (await findPlan(db, visit.planId))
    const inTime = visit && (await approvedPlansOf(db, visit.familyId)).find((each) => each.id === visit.planId)
    if (visit === null || !plan || !inTime) return notFound()
    const { planId, ...content } = reportOf(visit)
    const written = { ...report, resets: report.planned || report.resets }
    const basis = await basisOn(db, visit.familyId, written.visitedOn)
    return correct(db, {
      record: { ...db.key, subject: 'monitoring-visit', id },
      form,
      stands: { revision: visit.revision, content },
      written,
      faults: {
        ...visitReportFaults({ ...written, planId }, inTime, {
          today: today(),
          monitoringMonths: basis?.monitoringMonths ?? null,
          dueOn: visit.dueOn,
        }),
        ...reportedLinesFaults(
          written.lines,
          plan.lines.map((line) => line.id),
        ),
      },
      shown: {
        visitedOn: shownDay(content.visitedOn),
        visitorName: content.visitorName,
        summary: content.summary,
        risksSeen: content.risksSeen,
        revisionReason: content.revisionReason,
        nextOn: content.nextOn === null ? '' : shownDay(content.nextOn),
        nextReason: content.nextReason,
        lateReason: content.lateReason,
      },
      save: async (corrected) => {
        await changeVisit(db, id, corrected)
        await refreshFamilyStanding(db, visit.familyId, today())
      },
    })
  })
}
