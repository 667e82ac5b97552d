import { useLocale, useTranslations } from 'next-intl'
import { ChartFigure } from '@/components/charts/chart-figure'
import { Button } from '@/components/ui/button'
import { formatFigure } from '@/components/ui/figure-format'
import { Panel } from '@/components/ui/panel'
import { SelectField } from '@/components/ui/select-field'
import { shownDay } from '@/lib/core/observation/shown-values'
import { evolutionOf, type DatedFigures } from '@/lib/core/report/evolution'

type EvolutionProps = {
  address: string
  /** Accepted ones of earlier days, then this one. */
  editions: readonly DatedFigures[]
  /** The row to draw; the Registry where it names none. */
  row: string | undefined
}

/** Each row of this report beside the same of those accepted before: one drawn, all in a table. */
export function Evolution({ address, editions, row }: EvolutionProps) {
  const t = useTranslations('reportEdition.evolution')
  const locale = useLocale()
  const rows = evolutionOf(editions, 'commune')
  const drawn = rows.find(({ id }) => id === row) ?? rows.find(({ id }) => id === 'A12')
  const [first, ...later] = editions
  const format = { locale, digits: 0, none: t('missing') }
  const name = ({ id, label, kind }: (typeof rows)[number]) =>
    kind === 'total' ? label[locale] : `${id} ${label[locale]}`
  if (drawn === undefined || first === undefined || later.length === 0)
    return (
      <Panel title={t('title')} id="evolution">
        <p>{t('first')}</p>
      </Panel>
    )
  return (
    <section aria-labelledby="evolution" className="grid grid-cols-1 gap-4">
      <h2 id="evolution">{t('title')}</h2>
      <form action={`${address}#evolution`} method="get" className="screen-only flex flex-wrap items-end gap-3">
        <SelectField
          name="row"
          label={t('row')}
          defaultValue={drawn.id}
          options={rows.map((each) => ({ value: each.id, label: name(each) }))}
        />
        <Button type="submit">{t('show')}</Button>
      </form>
      <ChartFigure
        kind="line"
        title={name(drawn)}
        finding={t('finding', {
          label: drawn.id,
          before: formatFigure(drawn.figures.at(-2), format),
          now: formatFigure(drawn.figures.at(-1), format),
          day: shownDay(editions.at(-2)?.referenceDate ?? first.referenceDate),
        })}
        series={[{ key: 'children', label: t('series') }]}
        points={editions.map(({ referenceDate }, index) => ({
          key: referenceDate,
          label: shownDay(referenceDate),
          figures: { children: drawn.figures[index] ?? null },
        }))}
        format={format}
        labels={{ table: t('table'), point: t('point') }}
      />
      <details>
        <summary className="link w-fit cursor-pointer py-1">{t('all')}</summary>
        <div className="ledger-scroll scroll-fade mt-2" tabIndex={0} role="region" aria-label={t('caption')}>
          <table className="ledger">
            <caption className="sr-only">{t('caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('rowHead')}</th>
                {editions.map(({ referenceDate }) => (
                  <th key={referenceDate} scope="col" className="number">
                    {shownDay(referenceDate)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((each) => (
                <tr key={each.id}>
                  <th scope="row" className="min-w-36 font-normal md:min-w-72">
                    {name(each)}
                  </th>
                  {each.figures.map((figure, index) => (
                    <td key={editions[index]?.referenceDate} className="number">
                      {formatFigure(figure, format)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  )
}
