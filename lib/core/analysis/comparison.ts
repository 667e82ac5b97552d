/** A published cell, in whole percent; '<1': above zero and below one; 'few': withheld in print; null: none is printed. */
export type PublishedCell = number | '<1' | 'few' | null

/**
 * A computed figure: exact, or what it is at least where small counts in it are withheld (`atLeast` 0: nothing may be said).
 * Null where there is nothing to count.
 */
export type ShownFigure = { readonly value: number } | { readonly atLeast: number } | null

/**
 * A figure beside the published one. `base`: the households or children that it is a share or mean of; null where that is not told.
 */
export type Compared = {
  readonly figure: ShownFigure
  readonly published: PublishedCell
  readonly base: number | null
  /** Null: not comparable. */
  readonly difference: Difference | null
}

/** `points` from the figure to the published one, and what they are worth: of a base that is too small nothing is judged. */
export type Difference = { readonly points: number; readonly verdict: 'close' | 'apart' | 'few' }

/** A figure counts as apart from the published one when more than this many points lie between them. */
const closeEnough = 1

/** In a smaller base one household alone is more than three points. */
export const smallestBase = 30

/** Sets a figure, unrounded, beside the published one. What was printed as "<1" stands for every share from nothing to one. */
export function compare(figure: ShownFigure, published: PublishedCell, base: number | null): Compared {
  return { figure, published, base, difference: differenceOf(figure, published, base) }
}

function differenceOf(figure: ShownFigure, published: PublishedCell, base: number | null): Difference | null {
  if (figure === null || !('value' in figure) || published === null || published === 'few') return null
  const { value } = figure
  const points = published === '<1' ? Math.max(0, value - 1) : value - published
  if (base !== null && base < smallestBase) return { points, verdict: 'few' }
  return { points, verdict: Math.abs(points) > closeEnough ? 'apart' : 'close' }
}
