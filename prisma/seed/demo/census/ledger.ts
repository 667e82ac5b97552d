import type { Cell } from './steering'

/**
 * The sums over all households, and what it costs that they miss their aims: the square of each deviation in its unit. A change
 * is collected first, then kept or dropped.
 */
export class Ledger {
  readonly #sums: Float64Array
  readonly #aims: Float64Array
  readonly #weights: Float64Array
  readonly #deltas: Float64Array
  readonly #seen: Uint8Array
  readonly #touched: number[] = []

  constructor(cells: readonly Cell[]) {
    this.#sums = new Float64Array(cells.length)
    this.#aims = Float64Array.from(cells, ({ aim }) => aim)
    this.#weights = Float64Array.from(cells, ({ unit }) => 1 / unit ** 2)
    this.#deltas = new Float64Array(cells.length)
    this.#seen = new Uint8Array(cells.length)
  }

  readonly collect = (cell: number, amount: number): void => {
    if (this.#seen[cell] === 0) {
      this.#seen[cell] = 1
      this.#touched.push(cell)
    }
    this.#deltas[cell] = (this.#deltas[cell] ?? 0) + amount
  }

  /** What the collected change adds to the cost; negative is better. */
  change(): number {
    let total = 0
    for (const cell of this.#touched) {
      const delta = this.#deltas[cell] ?? 0
      const off = (this.#sums[cell] ?? 0) - (this.#aims[cell] ?? 0)
      total += delta * (delta + 2 * off) * (this.#weights[cell] ?? 0)
    }
    return total
  }

  /** Keeps or drops the collected change. */
  settle(keep: boolean): void {
    for (const cell of this.#touched) {
      if (keep) this.#sums[cell] = (this.#sums[cell] ?? 0) + (this.#deltas[cell] ?? 0)
      this.#deltas[cell] = 0
      this.#seen[cell] = 0
    }
    this.#touched.length = 0
  }
}
