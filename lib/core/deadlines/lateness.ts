import type { Now } from '@/lib/core/duties/when'
import { daysBetween } from './add-time'

/** By how much: whole hours, and days by the calendar ("until the 5th", done on the 7th: 2). */
export type Lateness = { readonly hours: number; readonly days: number }

/** The last moment in which something is done in time, in milliseconds, and its Romanian day. */
export type LastMoment = { readonly at: number; readonly day: string }

/** By how much a limit has passed; null while it has not. Whatever says that something is late asks here. */
export function latenessOf(due: LastMoment, until: Now): Lateness | null {
  const over = until.at - due.at
  return over <= 0 ? null : { hours: Math.floor(over / 3_600_000), days: daysBetween(due.day, until.today) }
}

/** A lateness as it is said: hours only of a limit counted in hours, and only within the first two days. */
export type ShownLateness = { readonly unit: 'first-hour' | 'hours' | 'days'; readonly n: number }

export function shownLateness({ hours, days }: Lateness, countedInHours: boolean): ShownLateness {
  if (!countedInHours || hours >= 48) return { unit: 'days', n: Math.max(1, days) }
  return hours === 0 ? { unit: 'first-hour', n: 0 } : { unit: 'hours', n: hours }
}
