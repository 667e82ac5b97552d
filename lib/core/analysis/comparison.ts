/** A published cell, in whole percent; '<1': above zero and below one; 'few': withheld in print; null: none is printed. */
export type PublishedCell = number | '<1' | 'few' | null

/**
 * A computed figure: exact, or what it is at least where small counts in it are withheld (`atLeast` 0: nothing may be said).
 * Null where there is nothing to count.
 */
export type ShownFigure = { readonly value: number } | { readonly atLeast: number } | null

/** A figure beside the published one; `points` between them, and whether they lie more than a point apart. Null: not comparable. */
export type Compared = {
  readonly figure: ShownFigure
  readonly published: PublishedCell
  readonly difference: { readonly points: number; readonly apart: boolean } | null
}

/** A share counts as apart from the published one when more than this many points lie between them. */
const closeEnough = 1

/** Sets a figure, unrounded, beside the published one. What was printed as "<1" is met by any share between nothing and one. */
export function compare(figure: ShownFigure, published: PublishedCell): Compared {
  const difference = differenceOf(figure, published)
  return { figure, published, difference }
}

function differenceOf(figure: ShownFigure, published: PublishedCell): Compared['difference'] {
  if (figure === null || !('value' in figure) || published === null || published === 'few') return null
  const { value } = figure
  if (published === '<1') {
    const points = value >= 1 ? value - 1 : 0
    return { points, apart: points > 0 || value === 0 }
  }
  const points = value - published
  return { points, apart: Math.abs(points) > closeEnough }
}
