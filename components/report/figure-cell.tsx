import type { ReactNode } from 'react'
import type { ReportColumn } from '@/lib/core/report/child-class'

/** Where the children behind a figure are listed; null where there is no list for this reader. */
export type CellAddress = (row: string, column: ReportColumn, by: 'household' | 'exposed') => string | null

/** The addresses of the lists behind the figures of a day. */
export const cellAddress =
  (day: string): CellAddress =>
  (row, column, by) =>
    `/report/cells?${new URLSearchParams({ row, village: String(column), by, day }).toString()}`

type FigureCellProps = {
  value: number | null | undefined
  shown: ReactNode
  href: string | null
  label: string
  className: string
}

/** A figure of a table; one above zero leads to the children whom it counts. */
export function FigureCell({ value, shown, href, label, className }: FigureCellProps) {
  return (
    <td className={className}>
      {href !== null && typeof value === 'number' && value > 0 ? (
        <a href={href} className="link" aria-label={label}>
          {shown}
        </a>
      ) : (
        shown
      )}
    </td>
  )
}
