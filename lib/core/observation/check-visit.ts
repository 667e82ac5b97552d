import { visitClockStart, visitDueOn } from '@/lib/core/deadlines/due-dates'
import type { DatedLimits } from '@/lib/core/deadlines/limits'
import { dayFault } from '@/lib/core/dates/day-fault'
import type { Complaint } from '@/lib/core/result/refusal'
import type { SheetDates } from './check-filler'
import type { TypedSheet } from './fields'
import { dayOfShown, shownDay } from './shown-values'

/** Who visits the family and when it is planned ("2026-05-07"). */
export type Visit = { readonly visitorName: string; readonly visitorPosition: string; readonly visitOn: string }

/** First and last day for the visit; null while the days it is counted from cannot be read. */
export function visitWindow(
  { fillerKind, filledOn, receivedOn }: SheetDates,
  limits: DatedLimits,
): { readonly first: string; readonly last: string } | null {
  if (filledOn === null || (fillerKind !== 'spas' && receivedOn === null)) return null
  return { first: filledOn, last: visitDueOn(visitClockStart({ fillerKind, filledOn, receivedOn }), limits) }
}

/**
 * Reads the visit that a suspicion calls for: within 72 hours of filling by SPAS, or of arrival when a professional filled the
 * sheet (GD 691/2015 art. 8), and not before the sheet was filled.
 */
export function checkVisit(
  typed: TypedSheet,
  dates: SheetDates,
  limits: DatedLimits,
): { complaints: Record<string, Complaint>; value: Visit | null } {
  const visitorName = typed.visitorName ?? ''
  const visitorPosition = typed.visitorPosition ?? ''
  const shown = typed.visitOn ?? ''
  const visitOn = dayOfShown(shown)

  const complaints: Record<string, Complaint> = {}
  if (visitorName === '') complaints.visitorName = { key: 'required' }
  if (visitorPosition === '') complaints.visitorPosition = { key: 'required' }
  const fault =
    visitOn === null ? { key: shown === '' ? 'required' : dayFault(shown) } : outside(visitOn, dates, limits)
  if (fault !== null) complaints.visitOn = fault

  if (visitOn === null || Object.keys(complaints).length > 0) return { complaints, value: null }
  return { complaints, value: { visitorName, visitorPosition, visitOn } }
}

function outside(visitOn: string, dates: SheetDates, limits: DatedLimits): Complaint | null {
  const window = visitWindow(dates, limits)
  if (window === null) return null
  if (visitOn < window.first) return { key: 'visitBeforeFilling', params: { first: shownDay(window.first) } }
  return visitOn > window.last ? { key: 'visitTooLate', params: { last: shownDay(window.last) } } : null
}
