import type { DataTableProps, TableColumn } from './data-table'
import { SortLink } from './sort-link'

type TableContentsProps<Row> = Omit<DataTableProps<Row>, 'columns' | 'empty' | 'sortLabel'> & {
  first: TableColumn<Row>
  others: readonly TableColumn<Row>[]
}

const cellClass = (kind: 'text' | 'number' | 'code' | undefined): string | undefined =>
  kind === 'text' ? undefined : kind

function ColumnHead({ header, kind, sort, headerHidden }: Omit<TableColumn<never>, 'cell' | 'key'>) {
  return (
    <th scope="col" className={cellClass(kind)} aria-sort={sort?.direction}>
      {sort ? (
        <SortLink sort={sort}>{header}</SortLink>
      ) : headerHidden ? (
        <span className="sr-only">{header}</span>
      ) : (
        header
      )}
    </th>
  )
}

export function TableContents<Row>({
  caption,
  captionShown = false,
  first,
  others,
  rows,
  rowKey,
  rowHref,
  totals,
}: TableContentsProps<Row>) {
  return (
    <>
      <caption className={captionShown ? undefined : 'sr-only'}>{caption}</caption>
      <thead>
        <tr>
          {[first, ...others].map(({ key, header, kind, sort, headerHidden }) => (
            <ColumnHead key={key} {...{ header, kind, sort, headerHidden }} />
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
            <th scope="row">{totals[first.key]}</th>
            {others.map(({ key, kind }) => (
              <td key={key} className={cellClass(kind)}>
                {totals[key]}
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </>
  )
}
