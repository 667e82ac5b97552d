import type { Recorded } from '@/lib/core/corrections/correction'
import type { Complaint } from '@/lib/core/result/refusal'
import { asKept, outcomeFaults, type VisitLimits } from './check-visit'
import { happenedAt, latenessAfter, whatHappened, type HomeVisit, type RecordedOutcome } from './home-visit'

type Told = Omit<Recorded<'home-visit'>, 'outcome'> & { readonly outcome: RecordedOutcome | null }

/** What a recorded visit says that may be corrected; null of one that is still planned. */
export function recordedVisit(visit: HomeVisit): Recorded<'home-visit'> | null {
  const { outcome, ...told } = whatHappened(visit)
  if (outcome === 'planned') return null
  return { ...told, outcome, visitorName: visit.visitorName, visitorPosition: visit.visitorPosition }
}

/** A visit as corrected. That a visit was made, and its day, are told by its risk sheet and stay. */
export function correctedVisit(stands: Recorded<'home-visit'>, told: Told): Recorded<'home-visit'> | null {
  if (stands.outcome === 'done') return { ...told, outcome: 'done', happenedOn: stands.happenedOn }
  const { outcome } = told
  return outcome === null ? null : asKept({ ...told, outcome })
}

/** What is wrong with a corrected visit: the same as when it is recorded. */
export function correctedVisitFaults(
  visit: Recorded<'home-visit'> | null,
  limits: VisitLimits,
): Readonly<Record<string, Complaint>> {
  if (visit === null) return { outcome: { key: 'choice' } }
  const { outcome } = visit
  if (outcome !== 'done') return outcomeFaults({ ...visit, outcome }, limits)
  const happened = happenedAt(visit)
  const late = happened !== null && latenessAfter(limits, happened) !== null
  return late && visit.lateReason === '' ? { lateReason: { key: 'lateReasonRequired' } } : {}
}
