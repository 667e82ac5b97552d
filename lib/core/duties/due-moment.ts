import { addDays, addMonths } from '@/lib/core/deadlines/add-time'
import { lastMomentOf } from '@/lib/core/deadlines/romanian-moment'
import type { DutyStart, Limit } from './duty'
import { dayOf, latestOf, type When } from './when'

/** The last moment in which a duty is done in time: milliseconds, ISO in UTC, and its Romanian day. */
export type Due = { readonly at: number; readonly moment: string; readonly day: string }

/**
 * When a duty is due; null where there is no limit. Hours run on as they pass, also when the clocks are moved. Days and months
 * are counted from the day after the start, and end with a Romanian day; a calendar period ends with its own last day.
 */
export function dueOf(limit: Limit, start: DutyStart, started: When): Due | null {
  if (limit.kind === 'none') return null
  if (limit.unit === 'hours') {
    const at = latestOf(started) + limit.value * 3_600_000
    const moment = new Date(at).toISOString()
    return { at, moment, day: dayOf(moment) }
  }
  const from = dayOf(started)
  const end = limit.unit === 'days' ? addDays(from, limit.value) : addMonths(from, limit.value)
  const day = start === 'calendar-period' ? addDays(end, -1) : end
  return lastOf(day)
}

/** Many limits end on one day. */
const lastMoments = new Map<string, Due>()

/** Due by the end of a Romanian day. */
export function lastOf(day: string): Due {
  const known = lastMoments.get(day)
  if (known !== undefined) return known
  const at = lastMomentOf(day)
  const due = { at, moment: new Date(at).toISOString(), day }
  if (lastMoments.size >= 5000) lastMoments.clear()
  lastMoments.set(day, due)
  return due
}
