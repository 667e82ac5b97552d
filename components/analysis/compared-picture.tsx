import { useLocale, useTranslations } from 'next-intl'
import { ChartFigure } from '@/components/charts/chart-figure'
import { LinkButton } from '@/components/ui/link-button'
import type { NamedTable } from '@/lib/core/analysis/analysis-view'
import type { Compared } from '@/lib/core/analysis/comparison'
import { fileKey } from './analysis-csv'
import { SavePng } from './save-png'
import { shownFigure } from './shown-cell'

const computed = ({ figure }: Compared): number | null => (figure !== null && 'value' in figure ? figure.value : null)
const printed = ({ published }: Compared): number | null => (typeof published === 'number' ? published : null)

type ComparedPictureProps = { table: NamedTable; href: string; pictureHref: string }

/** Computed and published figures as bars beside each other, with their table. What is withheld is not drawn. */
export function ComparedPicture({ table, href, pictureHref }: ComparedPictureProps) {
  const t = useTranslations('analysis')
  const language = useLocale()
  const { title, columns, columnNames, rows, shortNames } = table
  const { kind, n } = fileKey(table.id)
  const drawn = rows.some(({ cells }) => cells.some((cell) => computed(cell) !== null))
  const now = (column: string) => `${column}-now`
  const fewWords = ({ figure, base }: Compared) =>
    `${shownFigure(figure, 'percent', language)}, ${t('few', { n: base ?? 0 })}`
  return (
    <div id={table.id} className="min-w-0 break-inside-avoid">
      {drawn ? (
        <ChartFigure
          kind="bars"
          title={title[language]}
          points={rows.map(({ key, cells }, place) => ({
            key,
            label: shortNames[place]?.[language] ?? key,
            figures: Object.fromEntries(
              cells.flatMap((cell, column) => {
                const name = columns[column] ?? ''
                return [
                  [now(name), computed(cell)],
                  [name, printed(cell)],
                ]
              }),
            ),
            words: Object.fromEntries(
              cells.flatMap((cell, column) =>
                cell.difference?.verdict === 'few' ? [[now(columns[column] ?? ''), fewWords(cell)] as const] : [],
              ),
            ),
          }))}
          series={columns.flatMap((column, place) => {
            const name = columnNames[place]?.[language] ?? column
            return [
              { key: now(column), label: name },
              { key: column, label: t('series', { name }) },
            ]
          })}
          format={{ locale: language, digits: 1, unit: '%' }}
          labels={{ table: t('tableBehind'), point: t('row') }}
        />
      ) : (
        <figure className="panel p-4">
          <figcaption>
            <h3>{title[language]}</h3>
          </figcaption>
          <p className="text-soft">{t('notDrawn')}</p>
        </figure>
      )}
      <div className="screen-only mt-2 flex flex-wrap gap-2">
        <LinkButton href={href} size="small" icon="download" aria-label={t('downloadOf', { title: title[language] })}>
          {t('download')}
        </LinkButton>
        {drawn && (
          <>
            <LinkButton
              href={pictureHref}
              size="small"
              icon="download"
              aria-label={t('pictureOf', { kind: 'SVG', title: title[language] })}
            >
              SVG
            </LinkButton>
            <SavePng
              src={pictureHref}
              fileName={`${t(`files.${kind}`, { n })}.png`}
              label="PNG"
              describedLabel={t('pictureOf', { kind: 'PNG', title: title[language] })}
              failed={t('pictureFailed')}
            />
          </>
        )}
      </div>
    </div>
  )
}
