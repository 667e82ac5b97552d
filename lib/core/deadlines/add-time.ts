import { daysInMonth, formatDay, parseDay, type CalendarDate } from '@/lib/core/dates/calendar-date'

const dayLength = 86_400_000

const read = (day: string): CalendarDate => {
  const date = parseDay(day)
  if (date === null) throw new Error('Not a day of the calendar')
  return date
}

const dayNumber = (day: string): number => {
  const { year, month, day: inMonth } = read(day)
  return Date.UTC(year, month - 1, inMonth) / dayLength
}

/** The day ("2026-05-07") that many days later, by the calendar: weekends and holidays count. */
export function addDays(day: string, days: number): string {
  return new Date((dayNumber(day) + days) * dayLength).toISOString().slice(0, 10)
}

/** Days from `from` to `to`, both "2026-05-07"; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)

/**
 * The last day of a term of months that begins on `day`. Where the month has no such day the term ends with the last day of
 * the month (Civil Code, art. 2552).
 */
export function addMonths(day: string, months: number): string {
  const from = read(day)
  const count = from.year * 12 + (from.month - 1) + months
  const year = Math.floor(count / 12)
  const month = (count % 12) + 1
  return formatDay({ year, month, day: Math.min(from.day, daysInMonth(year, month)) })
}
