import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { columnLabels } from './column-labels'
import { SortLink, type ColumnSort } from './sort-link'

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

type DataTableProps<Row> = {
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

const cellClass = (kind: TableColumn<never>['kind']): string | undefined => (kind === 'text' ? undefined : kind)

/**
 * A list rendered whole on the server: sorting is a link, a row is a link, and on a phone each row is a card. Nothing of it
 * runs in the browser. The first column names the row.
 */
export function DataTable<Row>({
  caption,
  captionShown = false,
  sortLabel,
  columns,
  rows,
  rowKey,
  rowHref,
  empty,
  totals,
}: DataTableProps<Row>) {
  if (rows.length === 0) return empty
  const [first, ...others] = columns
  if (first === undefined) return empty
  return (
    <table
      className="ledger ledger-cards"
      style={columnLabels(
        columns.map(({ header }) => header),
        sortLabel,
      )}
    >
      <caption className={captionShown ? undefined : 'sr-only'}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, header, kind, sort, headerHidden }) => (
            <th key={key} scope="col" className={cellClass(kind)} aria-sort={sort?.direction}>
              {sort ? (
                <SortLink sort={sort}>{header}</SortLink>
              ) : headerHidden ? (
                <span className="sr-only">{header}</span>
              ) : (
                header
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} className={rowHref && 'ledger-row'}>
            <th scope="row" className={cellClass(first.kind)}>
              {rowHref ? (
                <a href={rowHref(row)} className="ledger-link">
                  {first.cell(row)}
                </a>
              ) : (
                first.cell(row)
              )}
            </th>
            {others.map(({ key, cell, kind }) => (
              <td key={key} className={cellClass(kind)}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      {totals && (
        <tfoot>
          <tr>
            {columns.map(({ key, kind }, index) =>
              index === 0 ? (
                <th key={key} scope="row">
                  {totals[key]}
                </th>
              ) : (
                <td key={key} className={classNames(cellClass(kind))}>
                  {totals[key]}
                </td>
              ),
            )}
          </tr>
        </tfoot>
      )}
    </table>
  )
}
