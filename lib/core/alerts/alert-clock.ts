import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { limitsOn, type DatedLimits } from '@/lib/core/deadlines/limits'

const hour = 3_600_000

/** Until when the county verifies an alert (GD 691/2015 art. 12): hours run on as they pass, also when the clocks are moved. */
export const alertDueAt = (sentAt: Date, limits: DatedLimits): Date =>
  new Date(sentAt.getTime() + limitsOn(limits, romanianDay(sentAt)).alertHours * hour)

/** How an alert stands against its limit. `hours`: whole hours left, or over the limit. */
export type AlertClock = {
  readonly state: 'running' | 'late' | 'met' | 'met-late'
  readonly hours: number
}

/** Moments are ISO in UTC; the last moment of the limit is still in time. */
export function alertClock(dueAt: string, verifiedAt: string | null, now: Date): AlertClock {
  const over = (verifiedAt === null ? now.getTime() : Date.parse(verifiedAt)) - Date.parse(dueAt)
  const late = over > 0
  const hours = Math.floor(Math.abs(over) / hour)
  if (verifiedAt !== null) return { state: late ? 'met-late' : 'met', hours }
  return { state: late ? 'late' : 'running', hours }
}

/** Up to so many hours a time is told in hours, then in days. */
const mostHours = 72

/** A time in whole hours as it is told: in hours, or in days that are over. */
export const spanOf = (hours: number): { readonly unit: 'hours' | 'days'; readonly n: number } =>
  hours <= mostHours ? { unit: 'hours', n: hours } : { unit: 'days', n: Math.floor(hours / 24) }
