import { plannedDayFault } from '@/lib/core/dates/day-bounds'
import type { Complaint } from '@/lib/core/result/refusal'

/** To the town hall, or that somebody will come home. */
export const invitationKinds = ['town-hall', 'home-visit'] as const
export type InvitationKind = (typeof invitationKinds)[number]

/** A written call of the parents. Days are "2026-05-07", times "09:05". */
export type Invitation = {
  readonly kind: InvitationKind
  /** The parent or representative it is handed to. */
  readonly addressee: string
  readonly meetOn: string
  readonly meetAt: string
  readonly place: string
  readonly reason: string
  /** What to bring along; empty: nothing. */
  readonly bring: string
}

/** What is wrong with an invitation: nobody can come on a day that has passed, nor plans for one more than a year ahead. */
export function invitationFaults(
  { meetOn }: Pick<Invitation, 'meetOn'>,
  today: string,
): Readonly<Record<string, Complaint>> {
  const fault = meetOn < today ? { key: 'dateInPast' } : plannedDayFault(meetOn, today)
  return fault === null ? {} : { meetOn: fault }
}
