import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { firstMomentOf, lastMomentOf } from '@/lib/core/deadlines/romanian-moment'

/** A moment as ISO in UTC ("2026-05-07T09:15:00.000Z"), or a Romanian day ("2026-05-07") where the record keeps no hour. */
export type When = string

const isDay = (when: When): boolean => when.length === 10

function read(moment: string): number {
  const at = Date.parse(moment)
  if (Number.isNaN(at)) throw new Error('Not a moment')
  return at
}

/** Clocks in Romania are two or three hours ahead: what is before 21 in UTC lies on the same day there. */
const isBefore21 = (moment: string): boolean => moment.length === 24 && moment.slice(11, 13) < '21'

/** The Romanian day on which it was. */
export function dayOf(when: When): string {
  if (isDay(when)) return when
  return isBefore21(when) ? when.slice(0, 10) : romanianDay(new Date(read(when)))
}

/** The earliest it can have been, in milliseconds: what is done some time on the last day is done in time. */
export const earliestOf = (when: When): number => (isDay(when) ? firstMomentOf(when) : read(when))

/** The latest it can have been, in milliseconds: a limit of hours does not begin before what sets it going has happened. */
export const latestOf = (when: When): number => (isDay(when) ? lastMomentOf(when) : read(when))

/** The present moment, and the Romanian day it is on. */
export type Now = { readonly at: number; readonly today: string }

/** Reads a moment (ISO in UTC). */
export const nowAt = (moment: string): Now => ({ at: read(moment), today: dayOf(moment) })

/** Whether it has happened by now; a day has come once it begins. */
export const hasCome = (when: When, now: Now): boolean => (isDay(when) ? when <= now.today : read(when) <= now.at)

/** The same moments in the order of time; of one day, those with an hour come first. */
export const inOrder = (whens: readonly When[]): When[] => (whens.length < 2 ? [...whens] : [...whens].sort(compare))

/** Days among themselves, and moments among themselves, are in the order of their letters. */
const compare = (a: When, b: When): number =>
  a.length !== b.length ? latestOf(a) - latestOf(b) : a < b ? -1 : a > b ? 1 : 0

/** The first of them; null when there is none. */
export const firstOf = (whens: readonly When[]): When | null => inOrder(whens)[0] ?? null
