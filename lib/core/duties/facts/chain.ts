import type { DutyFact, DutySubject } from '../fact'
import type { DutyId } from '../duty-ids'
import { inOrder, type When } from '../when'

/** What a reader says of one subject; the engine adds limit and standing. */
export const factOf = (duty: DutyId, subject: DutySubject, started: When, met: When | null): DutyFact => ({
  duty,
  subject,
  started,
  met,
})

/** A duty that comes again: each event meets the clock of the one before and starts its own. The last one waits for its next. */
export function chainOf(duty: DutyId, subject: DutySubject, events: readonly When[]): DutyFact[] {
  const ordered = inOrder(events)
  return ordered.map((event, index) => factOf(duty, subject, event, ordered[index + 1] ?? null))
}
