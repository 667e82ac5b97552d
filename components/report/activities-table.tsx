import { useLocale, useTranslations } from 'next-intl'
import { formatFigure } from '@/components/ui/figure-format'
import { figuresOfRow, type ActivityTable } from '@/lib/core/report/activities'
import type { Text } from '@/lib/core/questionnaire/types'
import { useColumnName, type VillageName } from './report-columns'

export type ActivitiesTableProps = {
  table: ActivityTable
  rows: readonly { readonly id: string; readonly label: Text }[]
  villages: readonly VillageName[]
  /** Of row A1; null while nothing was typed in. */
  year: number | null
  /** Places of the columns to show, in order; all of them where absent. */
  places?: readonly number[]
  /** Whether the rows that the template leaves out are shown below it. */
  useful: boolean
  className: string
}

const usefulRows = ['withoutSheet', 'recordedWithoutSheet', 'suspectedWithoutRiskSheet', 'exactlyOne'] as const

/** Table A of the report. */
export function ActivitiesTable({ table, rows, villages, year, places, useful, className }: ActivitiesTableProps) {
  const t = useTranslations('report')
  const locale = useLocale()
  const columnName = useColumnName(villages)
  const shown = places ?? table.columns.map((_, place) => place)
  const cells = (figures: readonly (number | null)[]) =>
    shown.map((place) => (
      <td key={place} className="number">
        {formatFigure(figures[place], { locale, none: t('unknown') })}
      </td>
    ))
  return (
    <table className={className}>
      <caption className="sr-only">{t('activities.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('columns.row')}</th>
          {shown.map((place) => (
            <th key={place} scope="col" className="number">
              {columnName(table.columns[place] ?? 'unplaced')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label }) => (
          <tr key={id}>
            <th scope="row" className="min-w-36 font-normal md:min-w-72">
              <span className="numeric text-soft">{id}</span> {label[locale]}
              {id === 'A1' && (
                <span className="text-soft">
                  {' '}
                  ({year === null ? t('yearMissing') : t('year', { year: String(year) })})
                </span>
              )}
            </th>
            {cells(figuresOfRow(table, id))}
          </tr>
        ))}
      </tbody>
      {useful && (
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={shown.length + 1} className="bg-band">
              {t('activities.useful')}
            </th>
          </tr>
          {usefulRows.map((row) => (
            <tr key={row}>
              <th scope="row" className="font-normal">
                {t(`extra.${row}`)}
              </th>
              {cells(row === 'withoutSheet' ? table.withoutSheet : table.counted(row))}
            </tr>
          ))}
        </tbody>
      )}
    </table>
  )
}
