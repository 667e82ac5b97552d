import { useLocale, useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { formatFigure } from '@/components/ui/figure-format'
import type { ReportTables } from '@/lib/core/report/table-figures'
import { FigureCell, type CellAddress } from './figure-cell'
import { useColumnName } from './report-columns'

export type DistributionTableProps = {
  tables: Pick<ReportTables, 'columns' | 'distribution'>
  /** Places of the columns to show, in order; all of them where absent. */
  places?: readonly number[]
  cells?: CellAddress
  className: string
}

type Kind = ReportTables['distribution'][number]['kind']

/** The two figures of a place belong together. */
const groupEdge = 'border-l border-l-rule'

const look: Readonly<Record<Kind, { row?: string; label: string }>> = {
  total: { label: 'font-bold' },
  dimension: { row: 'bg-band', label: 'font-semibold bg-band' },
  situation: { label: 'font-normal' },
  'sub-row': { label: 'font-normal pl-8' },
}

/** Table B of the report: children by household, beside them those exposed themselves where the rules tell. */
export function DistributionTable({ tables, places, cells, className }: DistributionTableProps) {
  const t = useTranslations('report')
  const locale = useLocale()
  const columnName = useColumnName()
  const { columns, distribution } = tables
  const shown = places ?? columns.map((_, place) => place)
  const cell = (row: string, place: number, by: 'household' | 'exposed', value: number | null | undefined) => {
    const column = columns[place]
    return (
      <FigureCell
        value={value}
        shown={formatFigure(value, { locale, none: '' })}
        href={column === undefined ? null : (cells?.(row, column.id, by) ?? null)}
        label={t('cells.open', { count: value ?? 0, column: columnName(column) })}
        className={by === 'household' ? `number ${groupEdge}` : 'number text-soft'}
      />
    )
  }
  return (
    <table className={className}>
      <caption className="sr-only">{t('distribution.caption')}</caption>
      <thead>
        <tr>
          <td />
          {shown.map((place) => (
            <th key={place} scope="colgroup" colSpan={2} className={`${groupEdge} text-center`}>
              {columnName(columns[place])}
            </th>
          ))}
        </tr>
        <tr>
          <th scope="col">{t('columns.row')}</th>
          {shown.map((place) => (
            <Fragment key={place}>
              <th scope="col" className={`number ${groupEdge}`}>
                {t('columns.children')}
              </th>
              <th scope="col" className="number text-soft font-normal">
                {t('columns.exposed')}
              </th>
            </Fragment>
          ))}
        </tr>
      </thead>
      <tbody>
        {distribution.map(({ id, kind, label, household, exposed }) => (
          <tr key={id} className={look[kind].row}>
            <th scope="row" className={`${look[kind].label} min-w-36 md:min-w-72`}>
              {kind !== 'total' && <span className="numeric text-soft font-normal">{id} </span>}
              {label[locale]}
            </th>
            {shown.map((place) => (
              <Fragment key={place}>
                {cell(id, place, 'household', household[place])}
                {cell(id, place, 'exposed', exposed?.[place])}
              </Fragment>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
