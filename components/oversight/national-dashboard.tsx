import { useLocale, useTranslations } from 'next-intl'
import { ChartFigure } from '@/components/charts/chart-figure'
import { EmptyState } from '@/components/ui/empty-state'
import { Panel } from '@/components/ui/panel'
import { TabLinks } from '@/components/ui/tab-links'
import { shownMoment } from '@/components/alerts/shown-moment'
import { readMeasure } from '@/lib/core/oversight/chosen-measure'
import { knownBefore } from '@/lib/core/oversight/day-figures'
import { nationalTable, onMap, type NationalTableId } from '@/lib/core/oversight/national-tables'
import { countyMeasures, qualityFigures, type NationalView } from '@/lib/core/oversight/national-view'
import { CountTable } from './count-table'
import { CountryMap } from './country-map'
import { CountyRanks } from './county-ranks'
import { FoldedTable } from './folded-table'
import { JumpList } from './jump-list'
import { NationalTrend } from './national-trend'
import { CodebookLink } from './codebook-link'
import { DownloadLinks } from './download-links'
import { drawn, toldFigure } from './told-figure'

/** `asked`: the parameters of the address. */
type NationalDashboardProps = { view: NationalView; asked: Readonly<Record<string, string>> }

const parts = ['trend', 'risks', 'known', 'sources', 'quality'] as const

/** The country in pictures, each with its table and file; what was not counted is not drawn. */
export function NationalDashboard({ view, asked }: NationalDashboardProps) {
  const measure = readMeasure(asked)
  const t = useTranslations('dashboards')
  const progress = useTranslations('oversight.national')
  const locale = useLocale()
  if (view.oldestAt === null) return <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
  const table = (id: NationalTableId) => nationalTable(view, id, locale)
  const download = (id: NationalTableId) => <DownloadLinks page="/national" table={id} />
  const format = { locale, digits: 0, none: t('withheld') }
  const { threshold } = view.sources
  return (
    <div className="grid grid-cols-1 gap-6">
      <div>
        <p className="text-soft mb-2">
          {t('age', { at: shownMoment(view.oldestAt) })} <CodebookLink page="/national" />
        </p>
        <JumpList
          label={t('jump')}
          parts={[
            { id: 'map', label: t('map.short') },
            ...parts.map((id) => ({ id, label: t(`${id}.title`) })),
            { id: 'progress', label: progress('caption') },
          ]}
        />
      </div>
      <Panel title={t('map.title')} id="map" actions={download('counties')}>
        <TabLinks
          label={t('map.choose')}
          tabs={countyMeasures.map((each) => ({
            ...{ href: `/national?measure=${each}`, label: t(`columns.${each}`), current: each === measure },
          }))}
        />
        <div className="mt-4 grid grid-cols-1 gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div>
            <CountryMap measure={measure} figures={onMap(view, measure)} />
            <p className="text-soft mt-2">{t('map.classes')}</p>
          </div>
          <CountyRanks view={view} measure={measure} />
        </div>
        <p className="text-soft mt-2">{t('map.credit')}</p>
        <FoldedTable label={t('byCounty')}>
          <CountTable table={table('counties')} caption={t('map.title')} place={t('place.counties')} />
        </FoldedTable>
      </Panel>
      <section id="trend" className="grid scroll-mt-4 grid-cols-1 gap-4">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <h2>{t('trend.title')}</h2>
          {download('trend')}
        </div>
        <NationalTrend view={view} />
      </section>
      <section id="risks" className="grid scroll-mt-4 grid-cols-1 gap-4">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <h2>{t('risks.title')}</h2>
          {download('risks')}
        </div>
        <ChartFigure
          kind="bars"
          title={t('columns.households')}
          finding={t('risks.finding')}
          series={[{ key: 'households', label: t('columns.households') }]}
          points={view.risks
            .filter(({ kind }) => kind === 'dimension')
            .map(({ id, label, households }) => ({
              ...{ key: id, label: label[locale], figures: { households: drawn(households) } },
            }))}
          format={format}
          instead={t('nothingTold')}
          labels={{ table: t('table'), point: t('place.risks') }}
        />
        <FoldedTable label={t('risks.all')}>
          <CountTable table={table('risks')} caption={t('risks.all')} place={t('place.risks')} />
        </FoldedTable>
      </section>
      <section id="known" className="grid scroll-mt-4 grid-cols-1 gap-4">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <h2>{t('known.title')}</h2>
          {download('known')}
        </div>
        <ChartFigure
          kind="bars"
          title={t('columns.all')}
          finding={t('known.finding')}
          series={[{ key: 'all', label: t('columns.all') }]}
          points={knownBefore.map((what) => ({
            ...{ key: what, label: t(`columns.${what}`), figures: { all: drawn(view.total.known[what]) } },
          }))}
          format={format}
          instead={t('nothingTold')}
          labels={{ table: t('table'), point: t('known.column') }}
        />
        <FoldedTable label={t('byCounty')}>
          <CountTable table={table('known')} caption={t('known.title')} place={t('place.known')} />
        </FoldedTable>
      </section>
      <Panel title={t('sources.title')} id="sources" actions={download('sources')} padding="none">
        <p className="text-soft px-4 pb-2">{t('sources.finding', { threshold })}</p>
        <CountTable
          table={table('sources')}
          caption={t('sources.title')}
          place={t('place.sources')}
          empty={t('sources.empty', { threshold })}
          shownName={({ before, name }) => `${name}, ${before}`}
        />
      </Panel>
      <Panel title={t('quality.title')} id="quality" actions={download('quality')}>
        <p className="text-soft max-w-[65ch]">{t('quality.finding')}</p>
        <dl className="my-3 grid grid-cols-2 gap-3 lg:grid-cols-4">
          {qualityFigures.map((figure) => (
            <div key={figure} className="min-w-0">
              <dt className="text-soft">{t(`columns.${figure}`)}</dt>
              <dd className="numeric text-2xl font-semibold">
                {toldFigure(view.total.quality[figure], figure, { locale, withheld: t('withheld') })}
              </dd>
            </div>
          ))}
        </dl>
        <FoldedTable label={t('byCounty')}>
          <CountTable table={table('quality')} caption={t('quality.title')} place={t('place.quality')} />
        </FoldedTable>
      </Panel>
    </div>
  )
}
