import type { Complaint } from '@/lib/core/result/refusal'
import type { RecordedOutcome, VisitPlan } from './home-visit'

type Complaints = Readonly<Record<string, Complaint>>

/** A visit is planned for today or later. After the 72 hours it may still be planned: late is better than not at all. */
export const planFaults = ({ plannedOn }: VisitPlan, today: string): Complaints =>
  plannedOn < today ? { plannedOn: { key: 'visitPlannedInPast' } } : {}

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

/**
 * What must be told of a visit: the day of a try, not in the future and not before the sheet was filled; in words what a
 * refusal or a cancellation was about; the reason of a try that came after the 72 hours.
 */
export function outcomeFaults(
  visit: RecordedVisit,
  { today, dueOn, sheetOn }: { today: string; dueOn: string | null; sheetOn: string | null },
): Complaints {
  const { outcome, happenedOn, note, lateReason } = visit
  if (outcome === 'cancelled') return note === '' ? { note: { key: 'required' } } : {}
  const late = happenedOn !== null && dueOn !== null && happenedOn > dueOn
  return {
    ...(happenedOn === null ? { happenedOn: { key: 'required' } } : {}),
    ...(happenedOn !== null && happenedOn > today ? { happenedOn: { key: 'dateInFuture' } } : {}),
    ...(happenedOn !== null && sheetOn !== null && happenedOn < sheetOn
      ? { happenedOn: { key: 'visitBeforeSheet' } }
      : {}),
    ...(outcome === 'refused' && note === '' ? { note: { key: 'required' } } : {}),
    ...(late && lateReason === '' ? { lateReason: { key: 'lateReasonRequired' } } : {}),
  }
}
