import type { DutyId } from './duty-ids'
import type { When } from './when'

/** Whom or what a duty is about. `recordId` is the sheet, plan, alert, child or service that set it going. */
export type DutySubject = {
  readonly communeId: number
  readonly familyId: string | null
  readonly recordId: string | null
}

/** One instance of a duty, as the records tell it: when its clock began, and when it was met, if it was. */
export type DutyFact = {
  readonly duty: DutyId
  readonly subject: DutySubject
  readonly started: When
  readonly met: When | null
  /** A sooner last day than that of the limit, chosen for this family. */
  readonly agreedOn?: string
}
