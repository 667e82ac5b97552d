import { useLocale, useTranslations } from 'next-intl'
import { formatFigure } from '@/components/ui/figure-format'
import { LinkButton } from '@/components/ui/link-button'
import { StateTag } from '@/components/ui/state-tag'
import type { TableUnit } from '@/lib/core/analysis/analysis-tables'
import type { NamedTable } from '@/lib/core/analysis/analysis-view'
import type { Compared } from '@/lib/core/analysis/comparison'
import { shownFigure, shownPoints, shownPublished } from './shown-cell'

/** Computed figures, each with the published one and the points between them. */
export function ComparedTable({ table, href }: { table: NamedTable; href: string }) {
  const t = useTranslations('analysis')
  const language = useLocale()
  const title = table.title[language]
  return (
    <section aria-labelledby={table.id} className="mb-8">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
        <h3 id={table.id}>{title}</h3>
        <LinkButton
          href={href}
          size="small"
          icon="download"
          className="screen-only"
          aria-label={t('downloadOf', { title })}
        >
          {t('download')}
        </LinkButton>
      </div>
      <div className="ledger-scroll scroll-fade" tabIndex={0} role="region" aria-label={title}>
        <table className="ledger">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('row')}</th>
              {table.columnNames.map((name, place) => (
                <th key={table.columns[place]} scope="col" className="number">
                  {name[language]}
                  <BaseOf table={table} column={place} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ key, unit, cells }, place) => (
              <tr key={key}>
                <th scope="row" className={isDimension(table.id, key) ? 'font-semibold' : 'font-normal'}>
                  {table.rowNames[place]?.[language]}
                </th>
                {cells.map((cell, column) => (
                  <td key={table.columns[column]} className="number">
                    <ComparedCell cell={cell} unit={unit} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** Of how many households or children a column speaks, where it is the same in all rows. */
function BaseOf({ table: { rows }, column }: { table: NamedTable; column: number }) {
  const t = useTranslations('analysis')
  const language = useLocale()
  const bases = new Set(rows.flatMap(({ cells }) => cells[column]?.base ?? []))
  const [base] = bases
  if (base === undefined || bases.size > 1) return null
  return (
    <span className="text-soft block font-normal whitespace-nowrap">
      {t('baseOf', { n: formatFigure(base, { locale: language }) })}
    </span>
  )
}

/** Dimensions stand above their rows; sizes and classes of households are numbers too. */
const isDimension = (table: string, row: string): boolean =>
  !['table6', 'table13'].includes(table) && /^[1-6]$/.test(row)

function ComparedCell({ cell: { figure, published, base, difference }, unit }: { cell: Compared; unit: TableUnit }) {
  const t = useTranslations('analysis')
  const language = useLocale()
  return (
    <>
      <span className="block">{shownFigure(figure, unit, language)}</span>
      {published !== null && (
        <span className="text-soft block text-[0.875rem] whitespace-nowrap">
          {t('inPrint', { figure: shownPublished(published, unit, language) })}
          {difference !== null && ` (${shownPoints(difference, language)})`}
        </span>
      )}
      {difference?.verdict === 'apart' && <StateTag tone="warning">{t('apart')}</StateTag>}
      {difference?.verdict === 'few' && (
        <span className="text-soft block text-[0.875rem]">{t('few', { n: base ?? 0 })}</span>
      )}
    </>
  )
}
