import type { ShownFigure } from './comparison'

/** A count as far as it may be read; `exact` false: what it is at least. */
export type ReadCount = { readonly count: number; readonly exact: boolean }

const nothingTold: ShownFigure = { atLeast: 0 }

/** Part of a base in percent, unrounded. Of a base that is not told nothing is said. */
export function shownShare(part: ReadCount, base: ReadCount): ShownFigure {
  if (!base.exact) return nothingTold
  if (base.count === 0) return null
  const share = (100 * part.count) / base.count
  return part.exact ? { value: share } : { atLeast: share }
}

/** A mean and the standard deviation within, from the sums of numbers and of their squares. */
export function shownMoments(
  sum: ReadCount,
  squares: ReadCount,
  base: ReadCount,
): { readonly mean: ShownFigure; readonly sd: ShownFigure } {
  if (!(sum.exact && squares.exact && base.exact)) return { mean: nothingTold, sd: nothingTold }
  if (base.count === 0) return { mean: null, sd: null }
  const mean = sum.count / base.count
  return { mean: { value: mean }, sd: { value: Math.sqrt(Math.max(0, squares.count / base.count - mean ** 2)) } }
}

/** What is left of a whole without a part. */
export const without = (whole: ReadCount, part: ReadCount): ReadCount => ({
  count: whole.count - part.count,
  exact: whole.exact && part.exact,
})
