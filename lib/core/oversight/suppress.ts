import { progressParts, type Progress } from './progress'

/** A count, or that it is too small to show without pointing at somebody. */
export type WithheldCount = number | 'few'
/** What the authority reads; where the exact number would give a small count away by subtraction, what it is at least. */
export type ShownCount = WithheldCount | { readonly atLeast: number }
export type ShownProgress = Readonly<Record<keyof Progress, ShownCount>>

const smallestShown = 5

/** Counts of one to four are withheld, as the source does; nothing is nothing. */
export const suppress = (count: number): WithheldCount => (count > 0 && count < smallestShown ? 'few' : count)

const isExact = (count: ShownCount): count is number => typeof count === 'number'
const shownPart = (count: ShownCount): number => (isExact(count) ? count : count === 'few' ? 0 : count.atLeast)

/** The sum of counts as far as it may be read: exact only when all of them are. */
export function sumShown(counts: readonly ShownCount[]): ShownCount {
  const sum = counts.reduce((total: number, count) => total + shownPart(count), 0)
  if (counts.every(isExact)) return sum
  return sum === 0 ? 'few' : { atLeast: sum }
}

/** The counts of one place without the small ones. The families are told exactly only when no part of them is withheld. */
export function withhold(progress: Progress): ShownProgress {
  const parts = progressParts.map((part) => suppress(progress[part]))
  const families = suppress(progress.families)
  const known = sumShown(parts)
  return {
    families: families === 'few' || isExact(known) ? families : { atLeast: Math.max(smallestShown, shownPart(known)) },
    children: suppress(progress.children),
    withoutSheet: suppress(progress.withoutSheet),
    noSuspicion: suppress(progress.noSuspicion),
    awaitingVisit: suppress(progress.awaitingVisit),
    notConfirmed: suppress(progress.notConfirmed),
    awaitingPlan: suppress(progress.awaitingPlan),
    monitored: suppress(progress.monitored),
  }
}
