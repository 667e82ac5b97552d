import { type CalendarDate, daysInMonth } from '@/lib/core/dates/calendar-date'
import type { Random } from '../random'

/** A day of birth on which somebody has completed so many months by `day`. */
export function bornMonthsBefore(day: CalendarDate, months: number, random: Random): CalendarDate {
  const inMonth = random.between(1, 28)
  const passed = inMonth <= day.day ? 0 : 1
  const index = day.year * 12 + day.month - 1 - months - passed
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
  return { year, month, day: Math.min(inMonth, daysInMonth(year, month)) }
}
