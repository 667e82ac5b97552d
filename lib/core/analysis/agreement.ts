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
  readonly unmet: readonly UnmetCell[]
}

/** Compares cell by cell. What was withheld in print, or has no households here, is not compared. */
export function agreementOf({ id, rows }: AnalysisTable): Agreement {
  const cells = rows.flatMap((row, place) =>
    row.cells.flatMap(({ figure, published, difference }, column) => {
      if (figure === null || published === null || published === 'few') return []
      return [{ row: place, column, points: difference?.points ?? null, met: difference !== null && !difference.apart }]
    }),
  )
  return {
    id,
    published: cells.length,
    met: cells.filter(({ met }) => met).length,
    unmet: cells.filter(({ met }) => !met).map(({ row, column, points }) => ({ row, column, points })),
  }
}
