import { daysInMonth, formatDay, parseDay, type CalendarDate } from '@/lib/core/dates/calendar-date'

const dayLength = 86_400_000

const read = (day: string): CalendarDate => {
  const date = parseDay(day)
  if (date === null) throw new Error('Not a day of the calendar')
  return date
}

/** Reading and writing a day is slow where thousands of limits are judged, and the records of a commune lie on few days. */
const numbers = new Map<string, number>()
const days = new Map<number, string>()

function dayNumber(day: string): number {
  const known = numbers.get(day)
  if (known !== undefined) return known
  const { year, month, day: inMonth } = read(day)
  const number = Date.UTC(year, month - 1, inMonth) / dayLength
  if (numbers.size >= 20_000) numbers.clear()
  numbers.set(day, number)
  return number
}

/** The day ("2026-05-07") by the clock of UTC that begins so many days after 1970. */
function numberedDay(number: number): string {
  const known = days.get(number)
  if (known !== undefined) return known
  const day = new Date(number * dayLength).toISOString().slice(0, 10)
  if (days.size >= 20_000) days.clear()
  days.set(number, day)
  return day
}

/** The day ("2026-05-07") by the clock of UTC in which a moment in milliseconds lies. */
export const dayInUtc = (at: number): string => numberedDay(Math.floor(at / dayLength))

/** The day ("2026-05-07") that many days later, by the calendar: weekends and holidays count. */
export const addDays = (day: string, days: number): string => numberedDay(dayNumber(day) + days)

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
