import 'server-only'
import type { ReactNode } from 'react'
import { columnLabels } from './column-labels'
import type { ColumnSort } from './sort-link'
import { staticMarkup } from './static-markup'
import { TableContents } from './table-contents'

export type TableColumn<Row> = {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  /** `number` aligns to the right; `code` keeps dates and numbers of files on one line. */
  kind?: 'text' | 'number' | 'code'
  sort?: ColumnSort
  /** A head that is only heard, for a column of buttons. */
  headerHidden?: boolean
}

export type DataTableProps<Row> = {
  /** Says what the table holds; heard by all, seen with `captionShown`. */
  caption: ReactNode
  /** On a phone, before the heads that sort. */
  sortLabel?: string
  captionShown?: boolean
  columns: readonly TableColumn<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Where a press anywhere on the row leads; the first cell bears the link. */
  rowHref?: (row: Row) => string
  /** Shown instead of the table when there are no rows: different words for "nothing yet" and "nothing found". */
  empty: ReactNode
  /** A last row with totals, by column key. */
  totals?: Readonly<Record<string, ReactNode>>
}

/**
 * A list rendered whole on the server: sorting is a link, a row is a link, and on a phone each row is a card. Nothing of it
 * runs in the browser. The first column names the row.
 */
export function DataTable<Row>({ columns, rows, sortLabel, empty, ...contents }: DataTableProps<Row>) {
  const [first, ...others] = columns
  if (rows.length === 0 || first === undefined) return empty
  const table = {
    className: 'ledger ledger-cards',
    style: columnLabels(
      columns.map(({ header }) => header),
      sortLabel,
    ),
  }
  const inside = <TableContents {...contents} first={first} others={others} rows={rows} />
  const markup = staticMarkup(inside)
  return markup === null ? (
    <table {...table}>{inside}</table>
  ) : (
    <table {...table} dangerouslySetInnerHTML={{ __html: markup }} />
  )
}
