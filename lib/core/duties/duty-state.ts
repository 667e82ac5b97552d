import { daysBetween } from '@/lib/core/deadlines/add-time'
import { latenessOf, type Lateness } from '@/lib/core/deadlines/lateness'
import { dueOf, lastOf, type Due } from './due-moment'
import { limitOn, type DutyCatalogue, type Limit } from './duty'
import type { DutyFact } from './fact'
import { dayOf, earliestOf, hasCome, nowAt, type Now, type When } from './when'

/** `due`: the limit ends today; `open`: on a later day, or never. */
export type DutyStanding = 'open' | 'due' | 'late' | 'met'

export type DutyState = Omit<DutyFact, 'agreedOn'> & {
  readonly state: DutyStanding
  readonly limit: Limit
  /** Last moment in time (ISO in UTC), and its Romanian day; null where there is no limit. */
  readonly due: string | null
  readonly dueOn: string | null
  /** Days by the calendar from today to `dueOn`, negative when it is past; null once met or without limit. */
  readonly daysLeft: number | null
  /** Of a late duty until now, of a duty met too late until it was met. */
  readonly lateBy: Lateness | null
}

/**
 * How every duty stands at a moment (ISO in UTC). What begins later than `now` is left out, and what is met later is not met
 * yet, so that the same facts also tell how things stood on an earlier day. A duty that was not in force when its clock began is
 * left out.
 */
export function dutiesOf(facts: readonly DutyFact[], now: string, catalogue: DutyCatalogue): DutyState[] {
  const present = nowAt(now)
  return facts.flatMap((fact) => (hasCome(fact.started, present) ? (stateOf(fact, present, catalogue) ?? []) : []))
}

function stateOf(fact: DutyFact, now: Now, catalogue: DutyCatalogue): DutyState | null {
  const { duty, subject, started } = fact
  const declared = catalogue[duty]
  const limit = limitOn(declared, dayOf(started))
  if (limit === null) return null
  const met = fact.met !== null && hasCome(fact.met, now) ? fact.met : null
  const due = sooner(dueOf(limit, declared.start, started), fact.agreedOn)
  if (due === null) {
    const state = met === null ? 'open' : 'met'
    return { duty, subject, started, met, state, limit, due: null, dueOn: null, daysLeft: null, lateBy: null }
  }
  const until = met === null ? now : { at: earliestOf(met), today: dayOf(met) }
  const lateBy = latenessOf(due, until)
  const daysLeft = met === null ? daysBetween(now.today, due.day) : null
  const state = standing(met, lateBy, daysLeft)
  // Each field by name: a county judges thousands of these.
  return { duty, subject, started, met, state, limit, due: due.moment, dueOn: due.day, daysLeft, lateBy }
}

const sooner = (due: Due | null, day: string | undefined): Due | null =>
  day === undefined || (due !== null && due.day <= day) ? due : lastOf(day)

function standing(met: When | null, lateBy: Lateness | null, daysLeft: number | null): DutyStanding {
  if (met !== null) return 'met'
  if (lateBy !== null) return 'late'
  return daysLeft === 0 ? 'due' : 'open'
}
