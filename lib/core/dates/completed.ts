import type { CalendarDate } from './calendar-date'

/**
 * Whole months between two days, negative when `end` is earlier. Where the month of `end` has no such day (born on the 31st or
 * on 29 February) the month is complete on the first of the next one: a term of months ends with the last day of its month
 * (Civil Code, art. 2552).
 */
export const completedMonths = (start: CalendarDate, end: CalendarDate): number =>
  (end.year - start.year) * 12 + (end.month - start.month) - (end.day < start.day ? 1 : 0)

/** Whole years between two days: somebody born on 29 February turns a year older on 1 March of a common year. */
export const completedYears = (start: CalendarDate, end: CalendarDate): number =>
  Math.floor(completedMonths(start, end) / 12)
