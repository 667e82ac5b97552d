import type { Complaint } from '@/lib/core/result/refusal'
import { shownDay } from '@/lib/core/observation/shown-values'

/** GD 691/2015 is of 2015: none of the work that it asks for is older. */
const firstDayOfWork = '2015-01-01'

/** Why nothing was done on a day: before the law, or still to come. Null: it may have been. */
export function pastDayFault(day: string, today: string): Complaint | null {
  if (day > today) return { key: 'dateInFuture' }
  return day < firstDayOfWork ? { key: 'dateBeforeLaw', params: { first: shownDay(firstDayOfWork) } } : null
}

/** The same day of the next year, the last for which work is planned; after 28 February where there is no 29th. */
const lastPlanned = (today: string): string => {
  const next = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`
  return next.endsWith('-02-29') ? next.replace('-29', '-28') : next
}

/** Why nothing is planned for a day: it lies more than a year ahead. Days that have passed have messages of their own. */
export const plannedDayFault = (day: string, today: string): Complaint | null =>
  day > lastPlanned(today) ? { key: 'dateTooFar', params: { last: shownDay(lastPlanned(today)) } } : null
