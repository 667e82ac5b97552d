import { rowCounts } from './activities'
import type { ChildClass, ReportColumn } from './child-class'
import { riskRowCounts } from './distribution'

/** One cell of the report: a row of either table, a column, and in table B which of the two figures. */
export type ReportCell = {
  readonly row: string
  readonly column: ReportColumn
  readonly by: 'household' | 'exposed'
}

/** Whether the figure of a cell counts the child. Rows of table A are told from those of table B by their name. */
export function cellCounts({ row, column, by }: ReportCell, child: ChildClass): boolean {
  if (column !== 'commune' && column !== (child.village ?? 'unplaced')) return false
  return (by === 'household' && rowCounts(row, child)) || riskRowCounts(row, child, by)
}
