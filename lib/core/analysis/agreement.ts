import type { AnalysisTable } from './analysis-tables'

/** A published cell that is not met: by its place in its table, with the points that it lies apart, or null where it is withheld. */
export type UnmetCell = { readonly row: number; readonly column: number; readonly points: number | null }

/** How a table agrees with the published one. */
export type Agreement = {
  readonly id: string
  /** Cells with a published number to compare with, and a figure of their own or one that is withheld. */
  readonly published: number
  /** Of them, those that lie at most a point apart. */
  readonly met: number
  /** Of them, those whose base is too small to judge by. */
  readonly few: number
  readonly unmet: readonly UnmetCell[]
}

/** Compares cell by cell. What was withheld in print, or has no households here, is not compared. */
export function agreementOf({ id, rows }: AnalysisTable): Agreement {
  const cells = rows.flatMap((row, place) =>
    row.cells.flatMap(({ figure, published, difference }, column) => {
      if (figure === null || published === null || published === 'few') return []
      const points = difference?.points ?? null
      return [{ row: place, column, points, verdict: difference?.verdict ?? 'withheld' }]
    }),
  )
  const many = (wanted: (typeof cells)[number]['verdict']) => cells.filter(({ verdict }) => verdict === wanted).length
  return {
    id,
    published: cells.length,
    met: many('close'),
    few: many('few'),
    unmet: cells
      .filter(({ verdict }) => verdict === 'apart' || verdict === 'withheld')
      .map(({ row, column, points }) => ({ row, column, points })),
  }
}
