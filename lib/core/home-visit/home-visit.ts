/** What became of a visit that was planned. `done` comes with the finished risk sheet alone. */
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
  readonly observationSheetId: string | null
  readonly status: VisitStatus
  readonly happenedOn: string | null
  readonly happenedTime: string | null
  readonly note: string
  readonly lateReason: string
  readonly riskSheetId: string | null
  readonly revision: number
  /** Last day of the 72 hours that the sheet behind it gives; null without a sheet. */
  readonly dueOn: string | null
}

/** Whether a visit came after its 72 hours, or stands planned for a day after them. */
export const isLate = ({
  dueOn,
  happenedOn,
  plannedOn,
}: Pick<HomeVisit, 'dueOn' | 'happenedOn' | 'plannedOn'>): boolean =>
  dueOn !== null && (happenedOn ?? plannedOn) > dueOn

/** A visit that came too late and does not say why. */
export const lacksReason = (visit: HomeVisit): boolean =>
  visit.happenedOn !== null && visit.lateReason === '' && isLate(visit)
