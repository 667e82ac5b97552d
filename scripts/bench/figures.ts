/** What a figure has to reach: its value, or its ratio to the baseline, at most or at least so much. */
export type Target = {
  readonly of: 'value' | 'ratio'
  readonly atMost?: number
  readonly atLeast?: number
}

/** One measured figure. `baseline` was measured in the same run; `ratio` is value over baseline. null: does not apply, or not measured. */
export type Figure = {
  readonly figure: string
  readonly unit: string
  readonly value: number | null
  readonly baseline: { readonly name: string; readonly value: number } | null
  readonly ratio: number | null
  readonly target: string | null
  readonly met: boolean | null
  readonly note: string | null
}

type Measured = {
  readonly figure: string
  readonly unit: string
  readonly value: number
  readonly baseline?: { readonly name: string; readonly value: number }
  readonly target?: Target
  readonly note?: string
}

const digits = (value: number): number => Number(value.toPrecision(3))

const inWords = ({ of, atMost, atLeast }: Target): string =>
  `${of === 'ratio' ? 'ratio ' : ''}${atMost === undefined ? `>= ${atLeast}` : `<= ${atMost}`}`

function isMet({ of, atMost = Infinity, atLeast = -Infinity }: Target, value: number, ratio: number | null): boolean {
  const judged = of === 'ratio' ? (ratio ?? Number.NaN) : value
  return judged <= atMost && judged >= atLeast
}

/** Makes a figure with its ratio and whether it reaches its target; judged before anything is rounded. */
export function figure({ value, baseline, target, note, ...named }: Measured): Figure {
  const ratio = baseline ? value / baseline.value : null
  return {
    ...named,
    value: digits(value),
    baseline: baseline ? { ...baseline, value: digits(baseline.value) } : null,
    ratio: ratio === null ? null : digits(ratio),
    target: target ? inWords(target) : null,
    met: target ? isMet(target, value, ratio) : null,
    note: note ?? null,
  }
}

/** A line that could not be measured, with the reason. */
export const unmeasured = (name: string, unit: string, reason: string): Figure => ({
  ...{ figure: name, unit, value: null, baseline: null, ratio: null, target: null, met: null },
  note: `not measured: ${reason}`,
})

/** The smallest value that at least `share` of the values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

export const median = (values: readonly number[]): number => percentile(values, 0.5)

const shares = [
  ['p50', 0.5],
  ['p95', 0.95],
  ['p99', 0.99],
] as const

/** Three figures of one set of times in milliseconds; `limits` are what p50, p95 and p99 may be at most. */
export const spread = (
  name: string,
  times: readonly number[],
  { limits, note }: { readonly limits?: readonly [number, number, number]; readonly note?: string } = {},
): readonly Figure[] =>
  times.length === 0
    ? [unmeasured(name, 'ms', 'nothing was answered')]
    : shares.map(([share, part], index) =>
        figure({
          ...{ figure: `${name}, ${share}`, unit: 'ms', value: percentile(times, part) },
          ...(limits ? { target: { of: 'value', atMost: limits[index] } } : {}),
          ...(index === 0 && note !== undefined ? { note } : {}),
        }),
      )
