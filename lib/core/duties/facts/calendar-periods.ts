import { addMonths } from '@/lib/core/deadlines/add-time'
import { limitOn, type DutyCatalogue } from '../duty'
import type { DutyId } from '../duty-ids'
import type { DutyFact, DutySubject } from '../fact'
import { dayOf, inOrder, type When } from '../when'

/** A duty that is done once in each month, quarter, half-year or year of the calendar. */
export type PeriodicWork = {
  readonly duty: DutyId
  /** The first period watched is the one with this day. */
  readonly since: When
  readonly done: readonly When[]
}

/**
 * One fact for each period begun by `now`, which starts on the first day of the period. Whatever is done after a missed period
 * makes up for it too, late.
 */
export function calendarFacts(
  { duty, since, done }: PeriodicWork,
  subject: DutySubject,
  now: string,
  catalogue: DutyCatalogue,
): DutyFact[] {
  const events = inOrder(done)
  const today = dayOf(now)
  const facts: DutyFact[] = []
  let day = dayOf(since)
  while (day <= today) {
    const months = monthsOf(duty, day, catalogue)
    if (months === null) return facts
    const started = firstDayOfPeriod(day, months)
    facts.push({ duty, subject, started, met: events.find((event) => dayOf(event) >= started) ?? null })
    day = addMonths(started, months)
  }
  return facts
}

function monthsOf(duty: DutyId, day: string, catalogue: DutyCatalogue): number | null {
  const limit = limitOn(catalogue[duty], day)
  return limit?.kind === 'periodicity' ? limit.value : null
}

/** Periods are counted from January: the second quarter begins on 1 April. */
function firstDayOfPeriod(day: string, months: number): string {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / months) * months + 1
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`
}
