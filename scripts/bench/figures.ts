/** One measured figure. `baseline` was measured in the same run; `ratio` is value over baseline. */
export type Figure = {
  readonly name: string
  readonly unit: string
  readonly value: number
  readonly target?: string
  readonly baseline?: { readonly name: string; readonly value: number }
  readonly ratio?: number
  readonly note?: string
}

const digits = (value: number): number => Number(value.toPrecision(3))

/** Makes a figure with its ratio. */
export const figure = ({ value, baseline, ...rest }: Omit<Figure, 'ratio'>): Figure => ({
  ...rest,
  value: digits(value),
  ...(baseline
    ? { baseline: { ...baseline, value: digits(baseline.value) }, ratio: digits(value / baseline.value) }
    : {}),
})

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
