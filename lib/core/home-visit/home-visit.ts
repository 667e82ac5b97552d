import { latenessOf, type Lateness } from '@/lib/core/deadlines/lateness'
import { momentAt } from '@/lib/core/deadlines/romanian-moment'
import { dayOf, earliestOf, type When } from '@/lib/core/duties/when'
import { lastOf } from '@/lib/core/duties/due-moment'
import type { VisitKind } from '@/lib/core/plan/schedule-view'

/** What became of a visit that was planned. `done` comes with the finished risk sheet, or the report of a monitoring visit, alone. */
export const visitStatuses = ['planned', 'done', 'refused', 'not-found', 'cancelled'] as const
export type VisitStatus = (typeof visitStatuses)[number]

/** What a person may say of a visit; that it was made is told by the risk sheet. */
export const recordedOutcomes = ['not-found', 'refused', 'cancelled'] as const
export type RecordedOutcome = (typeof recordedOutcomes)[number]

/** What is said of a visit that is over. */
export const whatHappened = (visit: HomeVisit) => ({
  outcome: visit.status,
  happenedOn: visit.happenedOn,
  happenedTime: visit.happenedTime,
  note: visit.note,
  lateReason: visit.lateReason,
})

/** Who goes, on which day ("2026-05-07") and at what time ("09:05", null: not agreed). */
export type VisitPlan = {
  readonly plannedOn: string
  readonly plannedTime: string | null
  readonly visitorName: string
  readonly visitorPosition: string
}

export type HomeVisit = VisitPlan & {
  readonly id: string
  readonly familyId: string
  readonly kind: VisitKind
  readonly observationSheetId: string | null
  readonly status: VisitStatus
  readonly happenedOn: string | null
  readonly happenedTime: string | null
  readonly note: string
  readonly lateReason: string
  readonly riskSheetId: string | null
  /** The report that completed a monitoring visit. */
  readonly visitId: string | null
  readonly revision: number
  /** Last day: of the 72 hours that the sheet behind it gives (null without a sheet), or of the rhythm of monitoring. */
  readonly dueOn: string | null
  /** The moment in which the 72 hours end (ISO in UTC); null where the limit is a day. */
  readonly dueAt: string | null
}

type Limited = Pick<HomeVisit, 'dueOn' | 'dueAt'>
type Told = Pick<HomeVisit, 'happenedOn' | 'happenedTime'>

/** By how much something came after the limit of its visit; null: in time, or without a limit. */
export function latenessAfter({ dueOn, dueAt }: Limited, when: When): Lateness | null {
  const due = dueAt !== null ? { at: Date.parse(dueAt), day: dayOf(dueAt) } : dueOn === null ? null : lastOf(dueOn)
  return due === null ? null : latenessOf(due, { at: earliestOf(when), today: dayOf(when) })
}

/** When a try was: its day, with the hour where it is told. */
export const happenedAt = ({ happenedOn, happenedTime }: Told): When | null =>
  happenedOn === null || happenedTime === null ? happenedOn : momentAt(happenedOn, happenedTime)

/** Whether a visit came after its limit, or stands planned for after it. */
export function isLate(visit: HomeVisit): boolean {
  const { plannedOn, plannedTime } = visit
  const when = happenedAt(visit) ?? happenedAt({ happenedOn: plannedOn, happenedTime: plannedTime }) ?? plannedOn
  return latenessAfter(visit, when) !== null
}

/** A planned visit whose day has passed, and of which nothing is told. */
export const isMissed = ({ status, plannedOn }: Pick<HomeVisit, 'status' | 'plannedOn'>, today: string): boolean =>
  status === 'planned' && plannedOn < today

/** A visit that came too late and does not say why. The report of a monitoring visit says it itself. */
export const lacksReason = (visit: HomeVisit): boolean =>
  visit.happenedOn !== null && visit.visitId === null && visit.lateReason === '' && isLate(visit)
