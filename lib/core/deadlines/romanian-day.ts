import { dayInUtc } from './add-time'

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Bucharest' })

/**
 * The calendar day in Romania of a moment, "2026-05-07": limits run in calendar time of Europe/Bucharest. Its clocks are two
 * or three hours ahead of UTC, so that only the hour between needs the calendar, which is slow.
 */
export function romanianDay(moment: Date): string {
  const hour = moment.getUTCHours()
  if (hour === 21) return dayOfLateHour(moment)
  return dayInUtc(moment.getTime() + (hour < 21 ? 0 : 7_200_000))
}

/** The days of hours that the calendar was asked for: the records of a commune lie in few of them. */
const lateHours = new Map<number, string>()

function dayOfLateHour(moment: Date): string {
  const hour = Math.floor(moment.getTime() / 3_600_000)
  const known = lateHours.get(hour)
  if (known !== undefined) return known
  const day = calendar.format(moment)
  if (lateHours.size >= 5000) lateHours.clear()
  lateHours.set(hour, day)
  return day
}
