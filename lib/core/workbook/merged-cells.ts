import type { WorkbookCell } from './column'
import type { GridRow, GridSheet } from './grid'

/** The value of a merged cell stands in every row that it spans and that says something besides. */
export function underMerged(rows: readonly GridRow[], merges: GridSheet['merges']): readonly GridRow[] {
  const values = new Map<number, { column: number; value: WorkbookCell }[]>()
  for (const { column, from, to } of merges) {
    const value = rows.find(({ number }) => number === from)?.cells[column] ?? null
    if (value === null || value === '') continue
    for (const { number } of rows)
      if (number > from && number <= to) values.set(number, [...(values.get(number) ?? []), { column, value }])
  }
  return rows.map((row) => {
    const said = row.cells.filter((cell) => cell !== null && cell !== '').length
    const given = said < 2 ? [] : (values.get(row.number) ?? [])
    if (given.length === 0) return row
    const width = Math.max(row.cells.length, ...given.map(({ column }) => column + 1))
    const cells = Array.from({ length: width }, (_, place) => {
      const own = row.cells[place] ?? null
      return own === null || own === '' ? (given.find(({ column }) => column === place)?.value ?? null) : own
    })
    return { number: row.number, cells }
  })
}
