import { addDays, addMonths } from '@/lib/core/deadlines/add-time'
import { lastMomentOf } from '@/lib/core/deadlines/romanian-moment'
import type { DutyStart, Limit } from './duty'
import { dayOf, latestOf, type When } from './when'

/**
 * The last moment, in milliseconds, in which a duty is done in time; null where there is no limit. Hours run on as they pass,
 * also when the clocks are moved. Days and months are counted from the day after the start, and end with a Romanian day; a
 * calendar period ends with its own last day.
 */
export function dueMoment(limit: Limit, start: DutyStart, started: When): number | null {
  if (limit.kind === 'none') return null
  if (limit.unit === 'hours') return latestOf(started) + limit.value * 3_600_000
  const day = dayOf(started)
  if (limit.unit === 'days') return lastMomentOf(addDays(day, limit.value))
  const end = addMonths(day, limit.value)
  return lastMomentOf(start === 'calendar-period' ? addDays(end, -1) : end)
}
