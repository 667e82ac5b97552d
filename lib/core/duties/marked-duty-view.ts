import type { Duty } from './duty'
import type { DutyStanding } from './duty-state'
import type { MarkedDuty, Period } from './periods'

/** What the page of a duty of the calendar shows. */
export type MarkedDutyView = Pick<Duty, 'basis' | 'force'> & {
  readonly duty: MarkedDuty
  /** The newest first; `late`: not done by its last day, or done after it. */
  readonly periods: readonly (Period & {
    readonly state: DutyStanding
    readonly late: boolean
    /** What was noted in this period; a missed period is made up for by a later one. */
    readonly mark: { readonly id: string; readonly doneOn: string; readonly note: string } | null
  })[]
  readonly today: string
}
