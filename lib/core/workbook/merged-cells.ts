import type { WorkbookCell } from './column'
import type { GridRow, GridSheet } from './grid'

const isEmpty = (cell: WorkbookCell | undefined): boolean => cell === undefined || cell === null || cell === ''

/**
 * The value of a merged cell stands in every row that it spans and that says something besides. In a column no two merges meet; where
 * they do, the upper one counts, so that a cell is looked at once, however many merges a file holds.
 */
export function underMerged(rows: readonly GridRow[], merges: GridSheet['merges']): readonly GridRow[] {
  const byNumber = new Map<number, GridRow>()
  for (const row of rows) if (!byNumber.has(row.number)) byNumber.set(row.number, row)
  const numbers = [...byNumber.keys()].sort((one, other) => one - other)
  const values = new Map<number, Map<number, WorkbookCell>>()
  let spanned = { column: -1, to: 0, place: 0 }
  for (const { column, from, to } of merges.toSorted(
    (one, other) => one.column - other.column || one.from - other.from,
  )) {
    const above = spanned.column === column ? spanned : { column, to: 0, place: 0 }
    if (from <= above.to) continue
    const value = byNumber.get(from)?.cells[column] ?? null
    let place = above.place
    for (let number = numbers[place]; number !== undefined && number <= to; number = numbers[place]) {
      if (number > from && !isEmpty(value))
        values.set(number, (values.get(number) ?? new Map<number, WorkbookCell>()).set(column, value))
      place += 1
    }
    spanned = { column, to, place }
  }
  return rows.map((row) => {
    const given = values.get(row.number)
    if (given === undefined || row.cells.filter((cell) => !isEmpty(cell)).length < 2) return row
    const width = Math.max(row.cells.length, ...[...given.keys()].map((column) => column + 1))
    const cells = Array.from({ length: width }, (_, place) => {
      const own = row.cells[place] ?? null
      return isEmpty(own) ? (given.get(place) ?? null) : own
    })
    return { number: row.number, cells }
  })
}
