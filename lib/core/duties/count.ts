import { dutyIds, type DutyId } from './duty-ids'
import type { DutyState } from './duty-state'

/** How many instances of one duty stand how. `dueToday` are not in `open`; a duty without limit is never late. */
export type DutyCount = {
  readonly duty: DutyId
  readonly open: number
  readonly dueToday: number
  readonly late: number
  readonly metInTime: number
  readonly metLate: number
}

/** Counts without persons or families, for the county: each duty that occurs, in the order of the list of obligations. */
export function countDuties(states: readonly DutyState[]): DutyCount[] {
  const standings = new Map<DutyId, DutyState[]>()
  for (const state of states) {
    const same = standings.get(state.duty)
    if (same === undefined) standings.set(state.duty, [state])
    else same.push(state)
  }
  return dutyIds.flatMap((duty) => {
    const own = standings.get(duty)
    return own === undefined ? [] : countOf(duty, own)
  })
}

function countOf(duty: DutyId, states: readonly DutyState[]): DutyCount {
  const many = (holds: (state: DutyState) => boolean) => states.filter(holds).length
  return {
    duty,
    open: many(({ state }) => state === 'open'),
    dueToday: many(({ state }) => state === 'due'),
    late: many(({ state }) => state === 'late'),
    metInTime: many(({ state, lateBy }) => state === 'met' && lateBy === null),
    metLate: many(({ state, lateBy }) => state === 'met' && lateBy !== null),
  }
}

/** The days after today in which a limit that ends is said to come soon. */
export const soonWithin = 7

/** Of the open duties, those whose limit ends soon, by duty. */
export function countSoon(states: readonly DutyState[]): ReadonlyMap<DutyId, number> {
  const soon = new Map<DutyId, number>()
  for (const { duty, state, daysLeft } of states)
    if (state === 'open' && daysLeft !== null && daysLeft <= soonWithin) soon.set(duty, (soon.get(duty) ?? 0) + 1)
  return soon
}
