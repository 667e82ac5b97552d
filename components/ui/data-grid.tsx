'use client'

import { useTable } from '@tanstack/react-table'
import { useMemo } from 'react'
import { classNames } from './class-names'
import { formatFigure, type FigureFormat } from './figure-format'
import { gridColumns, gridFeatures, type GridColumn, type GridRow } from './grid-columns'
import { GridChooser } from './grid-chooser'
import { GridHead } from './grid-head'

export type { GridColumn, GridRow } from './grid-columns'

type DataGridProps = {
  caption: string
  columns: readonly GridColumn[]
  rows: readonly GridRow[]
  /** The last row, out of the sorting. */
  totals?: GridRow
  locale: FigureFormat['locale']
  labels: { columns: string; none: string }
}

/** A wide table of figures to compare: sorted and narrowed in the browser, printed whole, its first column staying in sight. */
export function DataGrid({ caption, columns, rows, totals, locale, labels }: DataGridProps) {
  const definitions = useMemo(() => gridColumns(columns), [columns])
  const data = useMemo(() => [...rows], [rows])
  const table = useTable({ features: gridFeatures, columns: definitions, data, getRowId: (row) => row.key })
  const shown = table.getVisibleLeafColumns().flatMap(({ columnDef }) => columnDef.meta?.column ?? [])

  const line = (row: GridRow) =>
    shown.map((column, index) => {
      const value = row.cells[column.key]
      const text = typeof value === 'string' ? value : formatFigure(value, { ...column, locale, none: labels.none })
      return index === 0 ? (
        <th key={column.key} scope="row" className={classNames(row.level === 'part' && 'pl-8 font-normal')}>
          {row.href === undefined ? text : <a href={row.href}>{text}</a>}
        </th>
      ) : (
        <td key={column.key} className={column.kind === 'number' ? 'number' : undefined}>
          {text}
        </td>
      )
    })

  return (
    <>
      <GridChooser table={table} label={labels.columns} />
      <div className="ledger-scroll" tabIndex={0} role="region" aria-label={caption}>
        <table className="ledger">
          <caption className="sr-only">{caption}</caption>
          <GridHead table={table} />
          <tbody>
            {table.getRowModel().rows.map((row) => (
              <tr key={row.id}>{line(row.original)}</tr>
            ))}
          </tbody>
          {totals && (
            <tfoot>
              <tr>{line(totals)}</tr>
            </tfoot>
          )}
        </table>
      </div>
    </>
  )
}
