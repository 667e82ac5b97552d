import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ChartFigure } from '@/components/charts/chart-figure'
import { CountTable } from '@/components/oversight/count-table'
import { FoldedTable } from '@/components/oversight/folded-table'
import { drawn, toldFigure } from '@/components/oversight/told-figure'
import { countyTable } from '@/lib/core/oversight/county-tables'
import type { CountyView } from '@/lib/core/oversight/county-view'

/** As many communes as are drawn; the table has all. */
const most = 15

/** How much of the children of the statistics the sheets hold, the communes that are furthest behind first. */
export function CoverageSection({ view, download }: { view: CountyView; download: ReactNode }) {
  const t = useTranslations('county.figures')
  const words = useTranslations('dashboards')
  const commune = useTranslations('county.commune')
  const locale = useLocale()
  const told = { locale, withheld: words('withheld') }
  const known = view.communes
    .filter(({ measures: { coverage } }) => coverage !== null)
    .sort((a, b) => (drawn(a.measures.coverage) ?? 0) - (drawn(b.measures.coverage) ?? 0) || a.id - b.id)
  return (
    <section id="coverage" className="grid scroll-mt-4 grid-cols-1 gap-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2>{t('coverage')}</h2>
        {download}
      </div>
      <ChartFigure
        kind="bars"
        title={words('columns.coverage')}
        finding={t('coverageText')}
        series={[{ key: 'coverage', label: words('columns.coverage') }]}
        points={known.slice(0, most).map(({ id, name, measures: { coverage } }) => ({
          ...{ key: String(id), label: name, figures: { coverage: drawn(coverage) } },
          words: { coverage: toldFigure(coverage, 'coverage', told) },
        }))}
        format={{ locale, digits: 1, unit: '%' }}
        instead={t('noStatistics')}
        labels={{ table: words('table'), point: commune('column') }}
      />
      <FoldedTable label={t('all', { n: view.communes.length })}>
        <div className="panel">
          <CountTable
            table={countyTable(view, 'communes', locale)}
            caption={t('coverage')}
            place={commune('column')}
            href={({ key }) => `/county/${key}`}
          />
        </div>
      </FoldedTable>
      {view.without.length > 0 && (
        <p className="text-soft">
          {t('without', { n: view.without.length, names: view.without.map(({ name }) => name).join(', ') })}
        </p>
      )}
    </section>
  )
}
