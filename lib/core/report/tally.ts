import type { ChildClass, ReportColumn } from './child-class'

/** Figures of one row, one a column in the order of the columns. */
export type Figures = readonly number[]

/** Adds the children of each class to the rows that it counts in: in the column of the commune and in that of its village. */
export function tally<Row extends string>(
  columns: readonly ReportColumn[],
  classes: readonly ChildClass[],
  rowsOf: (child: ChildClass) => Iterable<Row>,
): (row: Row) => Figures {
  const place = new Map(columns.map((column, index) => [column, index]))
  const sums = new Map<Row, number[]>()
  for (const child of classes) {
    const own = place.get(child.village ?? 'unplaced')
    for (const row of rowsOf(child)) {
      let figures = sums.get(row)
      if (figures === undefined) sums.set(row, (figures = columns.map(() => 0)))
      figures[0] = (figures[0] ?? 0) + child.children
      if (own !== undefined) figures[own] = (figures[own] ?? 0) + child.children
    }
  }
  return (row) => sums.get(row) ?? columns.map(() => 0)
}
