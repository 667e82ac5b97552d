export type MapClass = { readonly from: number; readonly to: number }

/** At most `most` classes with about as many values in each, the lowest first; equal values are in one class. */
export function mapClasses(values: readonly number[], most: number): readonly MapClass[] {
  const sorted = [...values].sort((a, b) => a - b)
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

/** The place of a value among the classes. */
export const classOf = (classes: readonly MapClass[], value: number): number =>
  classes.findIndex(({ to }) => value <= to)
