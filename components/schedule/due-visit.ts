import { dueLook } from '@/lib/core/casework/due-look'
import type { VisitTries } from '@/lib/core/home-visit/retry'
import type { VisitKind } from '@/lib/core/plan/schedule-view'

/** A visit that a family is to get. Days are "2026-05-07". */
export type DueVisit = {
  readonly familyId: string
  readonly headName: string
  readonly village: string | null
  readonly address: string
  readonly phone: string
  readonly children: number
  readonly kind: VisitKind
  readonly dueOn: string
  /** The moment in which a limit of hours ends (ISO in UTC). */
  readonly dueAt: string | null
  readonly situations: number | null
  readonly riskDraftId: string | null
  readonly plannedId: string | null
  readonly visitor: string | null
  readonly plannedOn: string | null
  /** "09:05"; null: the hour is not agreed. */
  readonly plannedTime: string | null
  readonly caseOfficer: string | null
  readonly lastVisitOn: string | null
  /** How it was tried so far; null: it was not. */
  readonly tries: VisitTries | null
}

/** Where a visit is looked at: as it was planned, else its report, or the file of the family whose risk sheet is filled in. */
export const stepOf = ({ kind, familyId, plannedId }: DueVisit): string =>
  plannedId !== null
    ? `/home-visits/${plannedId}`
    : kind === 'monitoring-visit'
      ? `/schedule/${familyId}`
      : `/families/${familyId}`

/** Whether its limit has passed. */
export const isOverdue = ({ dueOn, dueAt }: DueVisit, { today, now }: { today: string; now: string }): boolean =>
  dueLook(dueOn, today, dueAt === null ? null : { at: dueAt, now }).state === 'late'
