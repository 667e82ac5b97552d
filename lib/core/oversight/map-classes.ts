export type MapClass = { readonly from: number; readonly to: number }

/**
 * At most `most` classes, the lowest first, with about as many values in each; equal values are in one class. Values far above all others,
 * such as those of the capital, are a class of their own, so that none of the others reaches up to them.
 */
export function mapClasses(values: readonly number[], most: number): readonly MapClass[] {
  const sorted = [...values].sort((a, b) => a - b)
  const limit = outlying(sorted)
  const far = sorted.filter((value) => value > limit)
  if (far.length === 0) return alike(sorted, most)
  return [
    ...alike(
      sorted.filter((value) => value <= limit),
      most - 1,
    ),
    ...alike(far, 1),
  ]
}

function alike(sorted: readonly number[], most: number): readonly MapClass[] {
  const classes: { from: number; to: number }[] = []
  for (let number = 0; number < most; number += 1) {
    const part = sorted.slice(
      Math.floor((number * sorted.length) / most),
      Math.floor(((number + 1) * sorted.length) / most),
    )
    const last = classes.at(-1)
    const above = part.filter((value) => last === undefined || value > last.to)
    const [from] = above
    const to = above.at(-1)
    if (from !== undefined && to !== undefined) classes.push({ from, to })
  }
  return classes
}

/** Above it lies what is far out: three times the middle half's width over that half (Tukey 1977). */
function outlying(sorted: readonly number[]): number {
  const quartile = (quarters: number) => sorted[Math.floor((quarters * (sorted.length - 1)) / 4)] ?? 0
  return quartile(3) + 3 * (quartile(3) - quartile(1))
}

/** The place of a value among the classes. */
export const classOf = (classes: readonly MapClass[], value: number): number =>
  classes.findIndex(({ to }) => value <= to)
