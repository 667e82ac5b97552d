import type { HomeVisit } from './home-visit'

/** After so many visits without anybody at home a family counts as not found (census of 2018). */
const mostTries = 3

/** What may come next: a first or further try, or word to DGASPC because the commune cannot get further alone. */
export type NextTry = 'plan' | 'wait' | 'return' | 'return-after-refusal' | 'notify' | 'none'

export type Attempts = {
  readonly notFound: number
  readonly refused: number
  readonly next: NextTry
}

/**
 * The tries since the last visit that was made, or since the suspicion where there was none. `due`: a suspicion waits for its
 * visit. Visits come in any order.
 */
export function attempts(visits: readonly HomeVisit[], due: boolean): Attempts {
  const lastDone = visits.flatMap(({ status, happenedOn }) => (status === 'done' ? (happenedOn ?? []) : [])).sort()
  const since = lastDone.at(-1) ?? ''
  const tries = visits.filter(({ happenedOn }) => happenedOn !== null && happenedOn > since)
  const notFound = tries.filter(({ status }) => status === 'not-found').length
  const refused = tries.filter(({ status }) => status === 'refused').length
  return { notFound, refused, next: due ? nextTry(visits, notFound, refused) : 'none' }
}

function nextTry(visits: readonly HomeVisit[], notFound: number, refused: number): NextTry {
  if (notFound >= mostTries || refused > 1) return 'notify'
  if (visits.some(({ status }) => status === 'planned')) return 'wait'
  if (refused > 0) return 'return-after-refusal'
  return notFound > 0 ? 'return' : 'plan'
}
