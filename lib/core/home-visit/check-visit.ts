import { plannedDayFault } from '@/lib/core/dates/day-bounds'
import type { Complaint } from '@/lib/core/result/refusal'
import { happenedAt, latenessAfter, type RecordedOutcome, type VisitPlan } from './home-visit'

type Complaints = Readonly<Record<string, Complaint>>

/** A visit is planned for today or later, within a year. After the 72 hours it may still be planned: late is better than not at all. */
export function planFaults({ plannedOn }: VisitPlan, today: string): Complaints {
  const fault = plannedOn < today ? { key: 'visitPlannedInPast' } : plannedDayFault(plannedOn, today)
  return fault === null ? {} : { plannedOn: fault }
}

export type RecordedVisit = {
  readonly outcome: RecordedOutcome
  /** "2026-05-07"; null for a cancelled one. */
  readonly happenedOn: string | null
  readonly happenedTime: string | null
  readonly note: string
  readonly lateReason: string
}

/** A cancelled visit has neither a day nor a lateness. */
export const asKept = <Visit extends RecordedVisit>(visit: Visit): Visit =>
  visit.outcome === 'cancelled' ? { ...visit, happenedOn: null, happenedTime: null, lateReason: '' } : visit

export type VisitLimits = {
  readonly today: string
  readonly dueOn: string | null
  readonly dueAt: string | null
  readonly sheetOn: string | null
}

/**
 * What must be told of a visit: the day of a try, not in the future and not before the sheet was filled; the hour where nobody
 * was at home, for another part of the day is to be tried too; in words what a refusal or a cancellation was about; the reason
 * of a try that came after the limit.
 */
export function outcomeFaults(visit: RecordedVisit, { today, sheetOn, ...limit }: VisitLimits): Complaints {
  const { outcome, happenedOn, happenedTime, note, lateReason } = visit
  if (outcome === 'cancelled') return note === '' ? { note: { key: 'required' } } : {}
  const happened = happenedAt(visit)
  const late = happened !== null && latenessAfter(limit, happened) !== null
  return {
    ...(happenedOn === null ? { happenedOn: { key: 'required' } } : {}),
    ...(happenedOn !== null && happenedOn > today ? { happenedOn: { key: 'dateInFuture' } } : {}),
    ...(happenedOn !== null && sheetOn !== null && happenedOn < sheetOn
      ? { happenedOn: { key: 'visitBeforeSheet' } }
      : {}),
    ...(outcome === 'not-found' && happenedTime === null ? { happenedTime: { key: 'required' } } : {}),
    ...(outcome === 'refused' && note === '' ? { note: { key: 'required' } } : {}),
    ...(late && lateReason === '' ? { lateReason: { key: 'lateReasonRequired' } } : {}),
  }
}
