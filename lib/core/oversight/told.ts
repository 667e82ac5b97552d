import { hiddenCells, isSmall, type Sum } from './withhold-cells'

/** A count as the authority may read it: the number, or that it is withheld, being small or giving a small one away. */
export type Told = { readonly n: number } | 'withheld'

export const isTold = (told: Told): told is { readonly n: number } => told !== 'withheld'

/** A count that is part of no sum: small ones are withheld, nothing is nothing. */
export const tell = (n: number): Told => (isSmall(n) ? 'withheld' : { n })

const total = 'total'

/** A table of counts as it may be told: by row and column, the totals of the rows, of the columns and of all. */
export type ToldGrid<Row, Column> = {
  readonly at: (row: Row, column: Column) => Told
  readonly ofRow: (row: Row) => Told
  readonly ofColumn: (column: Column) => Told
  readonly all: Told
}

/**
 * Counts of places (rows) by parts that add up to a whole (columns), with every total. What is withheld cannot be worked out, nor
 * narrowed to fewer than four values, by adding and subtracting what is told (withhold-cells).
 */
export function tellGrid<Row, Column>(
  rows: readonly Row[],
  columns: readonly Column[],
  count: (row: Row, column: Column) => number,
): ToldGrid<Row, Column> {
  const rowKeys = [...rows.keys()].map(String)
  const columnKeys = [...columns.keys()].map(String)
  const cell = (row: string, column: string) => `${row} ${column}`
  const counts = new Map<string, number>()
  const add = (key: string, n: number) => counts.set(key, (counts.get(key) ?? 0) + n)
  for (const [row, place] of rows.entries())
    for (const [column, part] of columns.entries()) {
      const n = count(place, part)
      for (const inRow of [String(row), total])
        for (const inColumn of [String(column), total]) add(cell(inRow, inColumn), n)
    }
  const sums: Sum[] = [
    ...[...rowKeys, total].map((row) => ({ whole: cell(row, total), parts: columnKeys.map((key) => cell(row, key)) })),
    ...[...columnKeys, total].map((key) => ({ whole: cell(total, key), parts: rowKeys.map((row) => cell(row, key)) })),
  ]
  const hidden = hiddenCells(counts, sums)
  const told = (key: string): Told => (hidden.has(key) ? 'withheld' : { n: counts.get(key) ?? 0 })
  const rowOf = (row: Row) => String(rows.indexOf(row))
  const columnOf = (column: Column) => String(columns.indexOf(column))
  return {
    at: (row, column) => told(cell(rowOf(row), columnOf(column))),
    ofRow: (row) => told(cell(rowOf(row), total)),
    ofColumn: (column) => told(cell(total, columnOf(column))),
    all: told(cell(total, total)),
  }
}

/** One figure of several places and their total. */
export type ToldFigure<Place> = { readonly of: (place: Place) => Told; readonly total: Told }

/** As tellGrid, for one figure. */
export function tellFigure<Place>(places: readonly Place[], count: (place: Place) => number): ToldFigure<Place> {
  const grid = tellGrid(places, ['figure'], count)
  return { of: (place) => grid.at(place, 'figure'), total: grid.ofColumn('figure') }
}

/** A part of a whole in per cent, told only where both are; null: there is no whole. */
export function tellShare(part: Told, whole: number): Told | null {
  if (whole === 0) return null
  return isTold(part) ? { n: (100 * part.n) / whole } : 'withheld'
}
