import { useLocale, useTranslations } from 'next-intl'
import { cellAddress } from '@/components/report/figure-cell'
import { useColumnName } from '@/components/report/report-columns'
import { DataTable } from '@/components/ui/data-table'
import { formatFigure } from '@/components/ui/figure-format'
import { Panel } from '@/components/ui/panel'
import { separatedRow, type FigureDifference } from '@/lib/core/report/differences'
import type { EditionFigures } from '@/lib/core/report/edition-content'

type SinceThenProps = {
  differences: readonly FigureDifference[]
  figures: EditionFigures
  referenceDate: string
}

/** Rows with nobody behind them, or with no list of the children behind them. */
const unlisted: readonly string[] = ['A1', separatedRow]

/** What the records of now say of the day of an edition that was handed in: the edition stays, the difference is shown. */
export function SinceThen({ differences, figures, referenceDate }: SinceThenProps) {
  const t = useTranslations('reportEdition.since')
  const report = useTranslations('report')
  const locale = useLocale()
  const columnName = useColumnName()
  const addressOf = cellAddress(referenceDate)
  const labels = new Map([...figures.activities, ...figures.distribution].map(({ id, label }) => [id, label[locale]]))
  const nameOf = (row: string) =>
    row === separatedRow ? t('separated') : `${row === 'total' ? '' : `${row} `}${labels.get(row) ?? ''}`
  const figure = (value: number | null) => formatFigure(value, { locale, none: report('unknown') })
  const rows = new Set(differences.map(({ row }) => row)).size
  const table = (
    <DataTable
      caption={t('title')}
      rows={differences}
      rowKey={({ row, column }) => `${row} ${column.id}`}
      empty={null}
      columns={[
        { key: 'row', header: report('columns.row'), cell: ({ row }) => nameOf(row) },
        { key: 'place', header: t('place'), cell: ({ column }) => columnName(column) },
        { key: 'frozen', header: t('frozen'), kind: 'number', cell: ({ frozen }) => figure(frozen) },
        {
          key: 'now',
          header: t('now'),
          kind: 'number',
          cell: ({ row, column, now }) =>
            now === null || now === 0 || unlisted.includes(row) ? (
              figure(now)
            ) : (
              <a href={addressOf(row, column.id, 'household') ?? ''} className="link">
                {figure(now)}
              </a>
            ),
        },
        {
          key: 'change',
          header: t('change'),
          kind: 'number',
          cell: ({ frozen, now }) =>
            frozen === null || now === null
              ? '–'
              : new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' }).format(now - frozen),
        },
      ]}
    />
  )
  return (
    <Panel title={t('title')} id="since" className="screen-only mb-6">
      <p className="max-w-[75ch]">{differences.length === 0 ? t('none') : t('some', { n: rows })}</p>
      {differences.length > 0 && (
        <details className="mt-2" open={rows <= 5}>
          <summary className="link w-fit cursor-pointer py-1">{t('show')}</summary>
          <div className="mt-2">{table}</div>
        </details>
      )}
    </Panel>
  )
}
