import { addMonths } from '@/lib/core/deadlines/add-time'
import { latenessAfter } from '@/lib/core/home-visit/home-visit'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { Complaint } from '@/lib/core/result/refusal'

export const lineProgress = ['done', 'under-way', 'not-begun'] as const
export type LineProgress = (typeof lineProgress)[number]

/** How far a measure of the plan was on the day of a visit. */
export type ReportedLine = { readonly lineId: string; readonly progress: LineProgress; readonly note: string }

/** A monitoring visit as it is reported. Days are "2026-05-07". */
export type VisitReport = {
  readonly planId: string
  readonly visitedOn: string
  readonly visitorName: string
  /** The visit of the schedule; false: one more, for a reason of its own. */
  readonly planned: boolean
  /** The next visit is counted from this one. A visit of the schedule always counts. */
  readonly resets: boolean
  readonly summary: string
  readonly risksSeen: string
  readonly revisionNeeded: boolean
  readonly revisionReason: string
  /** Another day than the rhythm proposes; null: as proposed. */
  readonly nextOn: string | null
  readonly nextReason: string
  /** Why a visit of the schedule came after its day. */
  readonly lateReason: string
  readonly lines: readonly ReportedLine[]
}

/** The report alone, of a record that says more. */
export const reportOf = (record: VisitReport): VisitReport => ({
  planId: record.planId,
  visitedOn: record.visitedOn,
  visitorName: record.visitorName,
  planned: record.planned,
  resets: record.resets,
  summary: record.summary,
  risksSeen: record.risksSeen,
  revisionNeeded: record.revisionNeeded,
  revisionReason: record.revisionReason,
  nextOn: record.nextOn,
  nextReason: record.nextReason,
  lateReason: record.lateReason,
  lines: record.lines,
})

/** The time in which a plan was in force: from its order to the day of the order that replaced it (not included), if any. */
export type InForce = { readonly approvedOn: string; readonly until: string | null }

/** The next day that the band asks for (12, 6 or 3 months); null where nothing is monitored. */
export const proposedNext = (visitedOn: string, monitoringMonths: number | null): string | null =>
  monitoringMonths === null ? null : addMonths(visitedOn, monitoringMonths)

/** `dueOn`: the last day for the visit, before it was made; null where none was due. */
type ReportLimits = {
  readonly today: string
  readonly monitoringMonths: number | null
  readonly dueOn: string | null
}

/** Whether the visit that the schedule waited for came after its last day. */
const isLateReport = ({ resets, visitedOn }: Pick<VisitReport, 'resets' | 'visitedOn'>, dueOn: string | null) =>
  resets && latenessAfter({ dueOn, dueAt: null }, visitedOn) !== null

/**
 * What is wrong with a report: its day, a reason (of a revision, of lateness) that is missing, or a next visit that is not one. The band is the longest time
 * between visits (GD 691/2015 art. 11), so another day can only be a sooner one.
 */
export function visitReportFaults(
  report: VisitReport,
  inForce: InForce,
  { today, monitoringMonths, dueOn }: ReportLimits,
): Readonly<Record<string, Complaint>> {
  return {
    ...dayFaults(report.visitedOn, inForce, today),
    ...(isLateReport(report, dueOn) && report.lateReason === '' && { lateReason: { key: 'lateReasonRequired' } }),
    ...(report.revisionNeeded && report.revisionReason === '' && { revisionReason: { key: 'required' } }),
    ...nextFaults(report, proposedNext(report.visitedOn, monitoringMonths)),
  }
}

function dayFaults(visitedOn: string, { approvedOn, until }: InForce, today: string): Record<string, Complaint> {
  if (visitedOn > today) return { visitedOn: { key: 'dateInFuture' } }
  if (visitedOn < approvedOn) return { visitedOn: { key: 'visitBeforeApproval' } }
  return until !== null && visitedOn >= until ? { visitedOn: { key: 'visitOfLaterPlan' } } : {}
}

function nextFaults(report: VisitReport, proposed: string | null): Record<string, Complaint> {
  const { visitedOn, nextOn, nextReason, resets } = report
  if (nextOn === null || nextOn === proposed) return {}
  if (!resets) return { nextOn: { key: 'nextOfUncounted' } }
  if (nextOn <= visitedOn) return { nextOn: { key: 'nextBeforeVisit' } }
  if (proposed !== null && nextOn > proposed)
    return { nextOn: { key: 'nextTooLate', params: { last: shownDay(proposed) } } }
  return nextReason === '' ? { nextReason: { key: 'required' } } : {}
}

/** Complaints about the measures: each of the plan is reported on, and nothing else. `lineIds` are those of the plan, in order. */
export const reportedLinesFaults = (
  lines: readonly ReportedLine[],
  lineIds: readonly string[],
): Readonly<Record<string, Complaint>> => ({
  ...Object.fromEntries(
    lineIds.flatMap((id, index) =>
      lines.some(({ lineId }) => lineId === id) ? [] : [[`lines.${index}.progress`, { key: 'choice' }]],
    ),
  ),
  ...(lines.some(({ lineId }) => !lineIds.includes(lineId)) && { form: { key: 'invalid' } }),
})
