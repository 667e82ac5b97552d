import { dueOf, type Due } from '@/lib/core/duties/due-moment'
import { dayOf, type When } from '@/lib/core/duties/when'
import { limitsOn, type DatedLimits } from './limits'
import { momentAt } from './romanian-moment'

/**
 * What the 72 hours of a home visit are counted from. `talkEnd`: Romanian clock ("14:30"); `receivedAt`: arrival of a
 * professional's sheet, the day alone where it was typed from paper; null: not arrived.
 */
export type VisitCall = {
  readonly fillerKind: string
  readonly filledOn: string
  readonly talkEnd: string | null
  readonly receivedAt: When | null
}

/** When a sheet was filled in: the end of the talk, or its day alone. */
export const filledAt = ({ filledOn, talkEnd }: Pick<VisitCall, 'filledOn' | 'talkEnd'>): When =>
  talkEnd === null ? filledOn : momentAt(filledOn, talkEnd)

/** From when the visit counts: filling by SPAS, arrival of a professional's sheet; null: not arrived yet. */
export const visitClock = (sheet: VisitCall): When | null =>
  sheet.fillerKind === 'spas' ? filledAt(sheet) : sheet.receivedAt

/** The last moment of the home visit that a sheet calls for (GD 691/2015 art. 8); one without an arrival counts from its filling. */
export function visitDue(sheet: VisitCall, limits: DatedLimits): Due {
  const started = visitClock(sheet) ?? filledAt(sheet)
  const due = visitDueFrom(started, limits)
  if (due === null) throw new Error('A home visit without a limit')
  return due
}

/** The last moment of a visit whose clock began then. */
export const visitDueFrom = (started: When, limits: DatedLimits): Due | null =>
  dueOf(
    { kind: 'deadline', value: limitsOn(limits, dayOf(started)).visitDays * 24, unit: 'hours' },
    'sheet-filled-or-received',
    started,
  )

/** A day typed from paper is kept as its midnight (ISO in UTC): the day is known, its hour is not. */
export const arrivalOf = (receivedAt: string | null): When | null =>
  receivedAt?.endsWith('T00:00:00.000Z') ? receivedAt.slice(0, 10) : receivedAt
