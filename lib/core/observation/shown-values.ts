import { formatDay, isRealDate } from '@/lib/core/dates/calendar-date'

/** "07.05.2026" -> "2026-05-07"; null for anything else, 30.02.2026 included. */
export function dayOfShown(shown: string): string | null {
  const [, day, month, year] = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(shown) ?? []
  const date = { year: Number(year), month: Number(month), day: Number(day) }
  return isRealDate(date) ? formatDay(date) : null
}

/** "2026-05-07" -> "07.05.2026". */
export const shownDay = (day: string): string => day.split('-').reverse().join('.')

/** A time of the day as shown, "09:05". */
export const isShownTime = (shown: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(shown)
