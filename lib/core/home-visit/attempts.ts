import { limitsOn, type DatedLimits } from '@/lib/core/deadlines/limits'
import type { HomeVisit } from './home-visit'
import { partOfDay } from './part-of-day'

/** What may come next: a first or further try, or word to DGASPC because the commune cannot get further alone. */
export type NextTry = 'plan' | 'wait' | 'return' | 'return-other-hour' | 'return-after-refusal' | 'notify' | 'none'

export type Attempts = {
  /** Days on which nobody was at home, and days of a refusal: several tries on one day are one. */
  readonly notFound: number
  readonly refused: number
  readonly next: NextTry
  /** The day of the last try; null: there was none. */
  readonly lastOn: string | null
}

/** What of a visit tells how often it was tried. */
export type Tried = Pick<HomeVisit, 'status' | 'happenedOn' | 'happenedTime'>

/**
 * The tries since the last visit that was made, or since the suspicion where there was none. `due`: a visit is waited for. A
 * family counts as not found after tries on so many days, not all in the same part of the day (Limits); on the day of the last
 * try. Visits come in any order.
 */
export function attempts(visits: readonly Tried[], due: boolean, limits: DatedLimits): Attempts {
  const lastDone = visits.flatMap(({ status, happenedOn }) => (status === 'done' ? (happenedOn ?? []) : [])).sort()
  const since = lastDone.at(-1) ?? ''
  const tries = visits.filter(
    ({ status, happenedOn }) => (status === 'not-found' || status === 'refused') && (happenedOn ?? '') > since,
  )
  const days = (status: string) =>
    [...new Set(tries.flatMap((each) => (each.status === status ? (each.happenedOn ?? []) : [])))].sort()
  const [notFound, refused] = [days('not-found'), days('refused')]
  const lastOn = [...notFound, ...refused].sort().at(-1) ?? null
  const counts = { notFound: notFound.length, refused: refused.length, lastOn }
  return { ...counts, next: due ? nextTry(visits, tries, counts, limits) : 'none' }
}

function nextTry(
  visits: readonly Tried[],
  tries: readonly Tried[],
  { notFound, refused, lastOn }: Omit<Attempts, 'next'>,
  limits: DatedLimits,
): NextTry {
  const { notFoundDays, notFoundParts } = limitsOn(limits, lastOn ?? '9999-12-31')
  const parts = new Set(
    tries.flatMap(({ status, happenedTime }) =>
      status === 'not-found' && happenedTime !== null ? partOfDay(happenedTime) : [],
    ),
  ).size
  if (refused > 1 || (notFound >= notFoundDays && parts >= notFoundParts)) return 'notify'
  if (visits.some(({ status }) => status === 'planned')) return 'wait'
  if (refused > 0) return 'return-after-refusal'
  if (notFound >= notFoundDays - 1 && parts < notFoundParts) return 'return-other-hour'
  return notFound > 0 ? 'return' : 'plan'
}
