import { useLocale, useTranslations } from 'next-intl'
import { formatFigure } from '@/components/ui/figure-format'
import { agreementOf, type Agreement } from '@/lib/core/analysis/agreement'
import type { AnalysisView, NamedTable } from '@/lib/core/analysis/analysis-view'
import { smallestBase } from '@/lib/core/analysis/comparison'
import { shownFigure, shownPoints, shownPublished } from './shown-cell'

const columns = ['compared', 'met', 'apart', 'few', 'withheld'] as const

function countOf({ published, met, few, unmet }: Agreement, column: (typeof columns)[number]): number {
  const withheld = unmet.filter(({ points }) => points === null).length
  return { compared: published, met, apart: unmet.length - withheld, few, withheld }[column]
}

/** For each table, how many of its cells lie within a point of the published ones; then the other cells, each with the reason. */
export function AgreementPanel({ view: { tables, pictures } }: { view: AnalysisView }) {
  const t = useTranslations('analysis.agreement')
  const language = useLocale()
  const compared = [...tables, ...pictures].map((table) => ({ table, ...agreementOf(table) }))
  const shown = compared.filter(({ published }) => published > 0)
  const number = (count: number) => formatFigure(count, { locale: language })
  const unmet = shown.filter((each) => each.unmet.length > 0)
  if (shown.length === 0) return null
  return (
    <section aria-labelledby="agreement" className="mb-8">
      <h2 id="agreement" className="mb-1 scroll-mt-4">
        {t('title')}
      </h2>
      <p className="text-soft mb-3 max-w-[75ch]">{t('rule', { smallest: smallestBase })}</p>
      <div className="ledger-scroll scroll-fade" tabIndex={0} role="region" aria-labelledby="agreement">
        <table className="ledger" aria-labelledby="agreement">
          <thead>
            <tr>
              <th scope="col">{t('table')}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className="number">
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((each) => (
              <tr key={each.table.id}>
                <th scope="row" className="font-normal">
                  <a href={`#${each.table.id}`} className="link">
                    {each.table.title[language]}
                  </a>
                </th>
                {columns.map((column) => (
                  <td key={column} className="number">
                    {number(countOf(each, column))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('total')}</th>
              {columns.map((column) => (
                <td key={column} className="number">
                  {number(shown.reduce((sum, each) => sum + countOf(each, column), 0))}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      {unmet.length > 0 && (
        <details className="mt-3">
          <summary className="link w-fit cursor-pointer py-1">{t('others')}</summary>
          {unmet.map(({ table, unmet: cells }) => (
            <UnmetCells key={table.id} table={table} cells={cells} />
          ))}
        </details>
      )}
    </section>
  )
}

function UnmetCells({ table, cells }: { table: NamedTable; cells: Agreement['unmet'] }) {
  const t = useTranslations('analysis.agreement')
  const language = useLocale()
  return (
    <>
      <h3 className="mt-3">{table.title[language]}</h3>
      <ul className="list-disc pl-6">
        {cells.map(({ row, column, points }) => {
          const cell = table.rows[row]?.cells[column]
          const unit = table.rows[row]?.unit ?? 'percent'
          if (cell === undefined) return null
          const names = {
            row: table.rowNames[row]?.[language] ?? '',
            column: table.columnNames[column]?.[language] ?? '',
            published: shownPublished(cell.published, unit, language),
          }
          return (
            <li key={`${row}-${column}`} className="max-w-[90ch]">
              {points === null || cell.difference === null
                ? t('cellWithheld', names)
                : t('cellApart', {
                    ...names,
                    figure: shownFigure(cell.figure, unit, language),
                    points: shownPoints(cell.difference, language),
                  })}
            </li>
          )
        })}
      </ul>
    </>
  )
}
