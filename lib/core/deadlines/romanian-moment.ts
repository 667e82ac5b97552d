import { parseDay } from '@/lib/core/dates/calendar-date'
import { addDays } from './add-time'
import { romanianDay } from './romanian-day'

const hour = 3_600_000

const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Bucharest',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** The first millisecond of a Romanian day ("2026-05-07"), as milliseconds since 1970. The clocks never change at midnight. */
export function firstMomentOf(day: string): number {
  const known = firstMoments.get(day)
  if (known !== undefined) return known
  const first = findFirstMoment(day)
  if (firstMoments.size >= 5000) firstMoments.clear()
  firstMoments.set(day, first)
  return first
}

/** Asking the calendar is slow, and the records of a commune lie on few days. */
const firstMoments = new Map<string, number>()

function findFirstMoment(day: string): number {
  if (parseDay(day) === null) throw new Error('Not a day of the calendar')
  const midnight = Date.parse(`${day}T00:00:00.000Z`)
  const inSummer = midnight - 3 * hour
  return romanianDay(new Date(inSummer)) === day ? inSummer : midnight - 2 * hour
}

/** Of a day on which no clock is moved: its first hour tells how far ahead they are. */
function momentOfEvenDay(day: string, time: string, start: number): string {
  const ahead = 24 - (start % (24 * hour)) / hour
  const inUtc = Number(time.slice(0, 2)) - ahead
  const date = inUtc < 0 ? addDays(day, -1) : day
  return `${date}T${String((inUtc + 24) % 24).padStart(2, '0')}${time.slice(2)}:00.000Z`
}

/** The last millisecond of a Romanian day: a term of days or months lasts until then (Civil Code art. 2553). */
export const lastMomentOf = (day: string): number => firstMomentOf(addDays(day, 1)) - 1

/**
 * The moment (ISO in UTC) when clocks in Romania show a time ("14:30") of a day. Of an hour that comes twice the later one, as it
 * is the kinder start of a limit; an hour that the clocks skip counts as if they had not been moved yet.
 */
export function momentAt(day: string, time: string): string {
  const start = firstMomentOf(day)
  // On most days no clock is moved, and the calendar need not be asked.
  if (firstMomentOf(addDays(day, 1)) - start === 24 * hour) return momentOfEvenDay(day, time, start)
  const moments = [2, 3].map((ahead) => Date.parse(`${day}T${time}:00.000Z`) - ahead * hour)
  const shown = moments.find((at) => wallClock.format(new Date(at)) === `${day} ${time}`)
  return new Date(shown ?? Math.max(...moments)).toISOString()
}
