import { useLocale, useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { formatFigure } from '@/components/ui/figure-format'
import type { ReportColumn } from '@/lib/core/report/child-class'
import type { CountedDistributionRow } from '@/lib/core/report/distribution'
import type { Text } from '@/lib/core/questionnaire/types'
import { useColumnName, type VillageName } from './report-columns'

export type DistributionTableProps = {
  columns: readonly ReportColumn[]
  rows: readonly (CountedDistributionRow & { readonly label: Text })[]
  villages: readonly VillageName[]
  /** Places of the columns to show, in order; all of them where absent. */
  places?: readonly number[]
  className: string
}

/** The two figures of a place belong together. */
const groupEdge = 'border-l border-l-rule'

const look: Readonly<Record<CountedDistributionRow['kind'], { row?: string; label: string }>> = {
  total: { label: 'font-bold' },
  dimension: { row: 'bg-band', label: 'font-semibold bg-band' },
  situation: { label: 'font-normal' },
  'sub-row': { label: 'font-normal pl-8' },
}

/** Table B of the report: children by household, beside them those exposed themselves where the rules tell. */
export function DistributionTable({ columns, rows, villages, places, className }: DistributionTableProps) {
  const t = useTranslations('report')
  const locale = useLocale()
  const columnName = useColumnName(villages)
  const shown = places ?? columns.map((_, place) => place)
  const figure = (value: number | null | undefined) => formatFigure(value, { locale, none: '' })
  return (
    <table className={className}>
      <caption className="sr-only">{t('distribution.caption')}</caption>
      <thead>
        <tr>
          <td />
          {shown.map((place) => (
            <th key={place} scope="colgroup" colSpan={2} className={`${groupEdge} text-center`}>
              {columnName(columns[place] ?? 'unplaced')}
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
        {rows.map(({ id, kind, label, household, exposed }) => (
          <tr key={id} className={look[kind].row}>
            <th scope="row" className={`${look[kind].label} min-w-36 md:min-w-72`}>
              {kind !== 'total' && <span className="numeric text-soft font-normal">{id} </span>}
              {label[locale]}
            </th>
            {shown.map((place) => (
              <Fragment key={place}>
                <td className={`number ${groupEdge}`}>{figure(household[place])}</td>
                <td className="number text-soft">{figure(exposed?.[place])}</td>
              </Fragment>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
