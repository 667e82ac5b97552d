import type { DutyState } from '@/lib/core/duties/duty-state'
import { dayOf } from '@/lib/core/duties/when'
import type { EditionHead } from './edition'

/**
 * The yearly report of one year: `on` is the day by which it is due or, once met, the day on which it was met; `figuresOf` the day
 * of the figures that were handed in then, null where the duty was met otherwise or is still owed.
 */
export type YearlyStanding = {
  readonly year: string
  readonly state: DutyState['state']
  readonly on: string
  readonly figuresOf: string | null
}

type HandedIn = Pick<EditionHead, 'referenceDate' | 'handedInAt'>

/** Of the years of the yearly report the oldest that is still owed; where none is, the latest. Null where there is none. */
export function yearlyStanding(years: readonly DutyState[], reports: readonly HandedIn[]): YearlyStanding | null {
  const inOrder = [...years].sort((one, other) => (one.started < other.started ? -1 : 1))
  const shown = inOrder.find(({ state }) => state !== 'met') ?? inOrder.at(-1)
  if (shown === undefined) return null
  const { started, state, met, dueOn } = shown
  const on = (met === null ? dueOn : dayOf(met)) ?? started
  const by = reports.find(({ handedInAt }) => met !== null && handedInAt !== null && dayOf(handedInAt) === on)
  return { year: started.slice(0, 4), state, on, figuresOf: by?.referenceDate ?? null }
}
