import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ChartFigure } from '@/components/charts/chart-figure'
import { drawn, toldFigure } from '@/components/oversight/told-figure'
import { Panel } from '@/components/ui/panel'
import { TabLinks } from '@/components/ui/tab-links'
import { readRisk } from '@/lib/core/oversight/chosen-risk'
import { rankOf, riskOf, type CountyView } from '@/lib/core/oversight/county-view'
import { CommuneTiles } from './commune-tiles'

/** As many communes as a rank draws; its table and the tiles have all. */
const most = 20

type CountyRisksProps = { view: CountyView; asked: Readonly<Record<string, string>>; download: ReactNode }

/** One risk, or the children in the Registry, by commune: as tiles and ranked. */
export function CountyRisks({ view, asked, download }: CountyRisksProps) {
  const t = useTranslations('county.figures.risks')
  const words = useTranslations('dashboards')
  const commune = useTranslations('county.commune')
  const locale = useLocale()
  const risk = readRisk(asked, view.dimensions)
  const dimension = view.dimensions.find(({ id }) => id === risk)
  const unit = dimension === undefined ? words('columns.registered') : words('columns.households')
  const told = { locale, withheld: words('withheld') }
  const ranked = [...view.communes].sort(
    (a, b) => rankOf(riskOf(b, risk)) - rankOf(riskOf(a, risk)) || a.name.localeCompare(b.name, 'ro'),
  )
  const title = dimension === undefined ? unit : `${dimension.label[locale]}: ${unit.toLocaleLowerCase(locale)}`
  const point = (line: (typeof ranked)[number]) => ({
    ...{ key: String(line.id), label: line.name, figures: { n: drawn(riskOf(line, risk)) } },
    words: { n: toldFigure(riskOf(line, risk), undefined, told) },
  })
  return (
    <section id="risks" className="grid scroll-mt-4 grid-cols-1 gap-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2>{t('title')}</h2>
        {download}
      </div>
      <TabLinks
        label={t('choose')}
        tabs={[{ id: 'registered', label: words('columns.registered') }, ...view.dimensions.map(named(locale))].map(
          ({ id, label }) => ({ href: `/county/figures?risk=${id}#risks`, label, current: id === risk }),
        )}
      />
      <Panel title={title}>
        <p className="text-soft mb-3 max-w-[65ch]">{t('tiles')}</p>
        <CommuneTiles view={view} risk={risk} label={title} />
      </Panel>
      <ChartFigure
        kind="bars"
        title={t('ranked')}
        finding={title}
        series={[{ key: 'n', label: unit }]}
        points={ranked.slice(0, most).map(point)}
        format={{ locale, digits: 0 }}
        instead={words('nothingTold')}
        labels={{ table: words('table'), point: commune('column') }}
      />
    </section>
  )
}

const named =
  (locale: 'ro' | 'en') =>
  ({ id, label }: CountyView['dimensions'][number]) => ({ id, label: label[locale] })
