import { useLocale, useTranslations } from 'next-intl'
import { formatFigure } from '@/components/ui/figure-format'
import type { ReportTables } from '@/lib/core/report/table-figures'
import { FigureCell, type CellAddress } from './figure-cell'
import { useColumnName } from './report-columns'

export type ActivitiesTableProps = {
  tables: Pick<ReportTables, 'columns' | 'activities' | 'beyondPrint' | 'populationYear'>
  /** Places of the columns to show, in order; all of them where absent. */
  places?: readonly number[]
  /** Whether the rows that the template leaves out are shown below it. */
  useful: boolean
  cells?: CellAddress
  className: string
}

const usefulRows = ['withoutSheet', 'recordedWithoutSheet', 'suspectedWithoutRiskSheet', 'exactlyOne'] as const

/** Rows that speak of the statistics, where nobody is behind the figure. */
const ofStatistics: readonly string[] = ['A1', 'withoutSheet']

/** Table A of the report. */
export function ActivitiesTable({ tables, places, useful, cells, className }: ActivitiesTableProps) {
  const t = useTranslations('report')
  const locale = useLocale()
  const columnName = useColumnName()
  const { columns, activities, beyondPrint, populationYear: year } = tables
  const shown = places ?? columns.map((_, place) => place)
  const figuresOf = (row: string, figures: readonly (number | null)[]) =>
    shown.map((place) => {
      const column = columns[place]
      return (
        <FigureCell
          key={place}
          value={figures[place]}
          shown={formatFigure(figures[place], { locale, none: t('unknown') })}
          href={
            column === undefined || ofStatistics.includes(row) ? null : (cells?.(row, column.id, 'household') ?? null)
          }
          label={t('cells.open', { count: figures[place] ?? 0, column: columnName(column) })}
          className="number"
        />
      )
    })
  return (
    <table className={className}>
      <caption className="sr-only">{t('activities.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('columns.row')}</th>
          {shown.map((place) => (
            <th key={place} scope="col" className="number">
              {columnName(columns[place])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {activities.map(({ id, label, figures }) => (
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
            {figuresOf(id, figures)}
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
              {figuresOf(row, beyondPrint.find(({ id }) => id === row)?.figures ?? [])}
            </tr>
          ))}
        </tbody>
      )}
    </table>
  )
}
