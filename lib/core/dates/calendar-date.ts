/** A day of the calendar, without time or zone. Months and days count from 1. */
export type CalendarDate = { readonly year: number; readonly month: number; readonly day: number }

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Number of days of a month; 0 for a month that does not exist. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (lengths[month - 1] ?? 0)

export const isRealDate = ({ year, month, day }: CalendarDate): boolean =>
  Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month)

/** Reads "2018-10-05"; null for anything else, 30 February included. */
export function parseDay(text: string): CalendarDate | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!parts) return null
  const date = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) }
  return isRealDate(date) ? date : null
}

/** Writes a day as "2018-10-05". */
export const formatDay = ({ year, month, day }: CalendarDate): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** Negative when `a` is earlier than `b`, 0 on the same day. */
export const compareDates = (a: CalendarDate, b: CalendarDate): number =>
  a.year - b.year || a.month - b.month || a.day - b.day
