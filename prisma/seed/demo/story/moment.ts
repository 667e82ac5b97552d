import { romanianDay } from '@/lib/core/deadlines/romanian-day'

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Bucharest', hour: '2-digit', minute: '2-digit' })

/** A moment, ISO in UTC, that is so late ("10:35") on a day ("2026-05-07") in Romania. */
export function momentOn(day: string, time: string): string {
  for (const offset of ['+02:00', '+03:00']) {
    const moment = new Date(`${day}T${time}:00${offset}`)
    if (romanianDay(moment) === day && clock.format(moment) === time) return moment.toISOString()
  }
  throw new RangeError(`${day} has no ${time}`)
}

/** The day itself, or the Friday before a weekend. */
export function workingDay(day: string): string {
  const date = new Date(`${day}T12:00:00Z`)
  const back = [2, 0, 0, 0, 0, 0, 1][date.getUTCDay()] ?? 0
  return new Date(date.getTime() - back * 86_400_000).toISOString().slice(0, 10)
}

/** The moment so many minutes later, ISO in UTC. */
export const minutesAfter = (moment: string, minutes: number): string =>
  new Date(Date.parse(moment) + minutes * 60_000).toISOString()
