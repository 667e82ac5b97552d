import type { DutyState } from './duty-state'
import { latestOf } from './when'

/** What is done at once, then by deadline, then what has no limit, then what is met. */
const place = ({ state, limit, due }: DutyState): number =>
  state === 'met' ? 3 : limit.kind === 'immediate' ? 0 : due === null ? 2 : 1

const momentOf = ({ due, started }: DutyState): number => latestOf(due ?? started)

/** The order of the day's work: violence before everything, then the earliest deadline; of one deadline, by duty and subject. */
export const byDeadline = (states: readonly DutyState[]): DutyState[] =>
  [...states].sort(
    (a, b) => place(a) - place(b) || momentOf(a) - momentOf(b) || a.duty.localeCompare(b.duty) || compareSubjects(a, b),
  )

const compareSubjects = (a: DutyState, b: DutyState): number => key(a).localeCompare(key(b))

const key = ({ subject }: DutyState): string =>
  `${subject.communeId} ${subject.familyId ?? ''} ${subject.recordId ?? ''}`
