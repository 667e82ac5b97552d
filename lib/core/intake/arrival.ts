import { valueOn, type Dated } from '@/lib/core/dates/dated'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { lastMomentOf, momentAt } from '@/lib/core/deadlines/romanian-moment'
import { dayOfShown, isShownTime } from '@/lib/core/observation/shown-values'

const hour = 3_600_000

/** A professional's sheet reaches SPAS within 48 hours of being filled in (methodology 1.2.1, note 91). */
const sendingHours: Dated<number> = [{ from: null, value: 48 }]

/** The last moment of that limit, ISO in UTC; hours are real ones, also when clocks change. */
export function arrivalDueAt(filledAt: string): string {
  const hours = valueOn(sendingHours, romanianDay(new Date(filledAt)))
  if (hours === undefined) throw new Error('No limit is declared for that day')
  return new Date(Date.parse(filledAt) + hours * hour).toISOString()
}

/**
 * When a sheet was filled in, ISO in UTC: the end of the talk with the family ("14:30"); where there was none ('') the end of its
 * day, or `atMost` where that comes first.
 */
export const sheetFilledAt = (filledOn: string, talkEnd: string, atMost: string): string =>
  talkEnd === ''
    ? new Date(Math.min(lastMomentOf(filledOn), Date.parse(atMost))).toISOString()
    : momentAt(filledOn, talkEnd)

type DraftMoment = {
  readonly typedDay: { readonly filledOn: string; readonly talkEnd: string }
  readonly createdAt: string
}

/** Whole hours left of the 48 for a draft ("07.05.2026", "14:30" as typed), negative once they have passed; counted from its beginning until its day is told. */
export function draftHoursLeft({ typedDay, createdAt }: DraftMoment, now: string): number {
  const day = dayOfShown(typedDay.filledOn)
  const talkEnd = isShownTime(typedDay.talkEnd) ? typedDay.talkEnd : ''
  const filledAt =
    day === null || (talkEnd === '' && day === romanianDay(new Date(createdAt)))
      ? createdAt
      : sheetFilledAt(day, talkEnd, now)
  return hoursBetween(now, arrivalDueAt(filledAt))
}

/** Whether a sheet arrived later than it should have. A late sheet is marked and taken all the same. */
export const arrivedLate = (filledAt: string, receivedAt: string): boolean =>
  Date.parse(receivedAt) > Date.parse(arrivalDueAt(filledAt))

/** Whole hours between two moments, as people count them. */
export const hoursBetween = (from: string, to: string): number => Math.floor((Date.parse(to) - Date.parse(from)) / hour)
