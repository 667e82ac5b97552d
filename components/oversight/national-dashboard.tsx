import { useLocale, useTranslations } from 'next-intl'
import { ChartFigure } from '@/components/charts/chart-figure'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Panel } from '@/components/ui/panel'
import { TabLinks } from '@/components/ui/tab-links'
import { shownMoment } from '@/components/alerts/shown-moment'
import { readMeasure } from '@/lib/core/oversight/chosen-measure'
import { knownBefore } from '@/lib/core/oversight/day-figures'
import { nationalTable, onMap, type NationalTableId } from '@/lib/core/oversight/national-tables'
import { countyMeasures, qualityFigures, type NationalView } from '@/lib/core/oversight/national-view'
import { CountTable } from './count-table'
import { CountryMap } from './country-map'
import { FoldedTable } from './folded-table'
import { drawn, toldFigure } from './told-figure'

/** `asked`: the parameters of the address. */
type NationalDashboardProps = { view: NationalView; asked: Readonly<Record<string, string>> }

/** The country in pictures, each with its table and file; what was not counted is not drawn. */
export function NationalDashboard({ view, asked }: NationalDashboardProps) {
  const measure = readMeasure(asked)
  const t = useTranslations('dashboards')
  const locale = useLocale()
  if (view.oldestAt === null) return <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
  const table = (id: NationalTableId) => nationalTable(view, id, locale)
  const download = (id: NationalTableId) => (
    <LinkButton href={`/national/csv/${id}`} icon="download" download>
      {t('download')}
    </LinkButton>
  )
  const format = { locale, digits: 0, none: t('withheld') }
  const labels = { table: t('table'), point: t('place.trend') }
  const { threshold } = view.sources
  return (
    <div className="grid grid-cols-1 gap-6">
      <p className="text-soft">{t('age', { at: shownMoment(view.oldestAt) })}</p>
      <Panel title={t('map.title')} actions={download('counties')}>
        <TabLinks
          label={t('map.choose')}
          tabs={countyMeasures.map((each) => ({
            ...{ href: `/national?measure=${each}`, label: t(`columns.${each}`), current: each === measure },
          }))}
        />
        <div className="mt-4">
          <CountryMap measure={measure} figures={onMap(view, measure)} />
        </div>
        <p className="text-soft mt-2">{t('map.credit')}</p>
        <FoldedTable label={t('byCounty')}>
          <CountTable table={table('counties')} caption={t('map.title')} place={t('place.counties')} />
        </FoldedTable>
      </Panel>
      <section className="grid grid-cols-1 gap-4">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <h2>{t('trend.title')}</h2>
          {download('trend')}
        </div>
        <p className="text-soft">{t('trend.finding')}</p>
        <div className="grid grid-cols-1 gap-4 lg:grid-cols-2">
          {(
            [
              ['children', ['withSheet', 'registered']],
              ['late', ['late']],
            ] as const
          ).map(([title, figures]) => (
            <ChartFigure
              key={title}
              kind="line"
              title={t(`trend.${title}`)}
              series={figures.map((key) => ({ key, label: t(`columns.${key}`) }))}
              points={view.trend.map(({ month, figures: of }) => ({
                ...{ key: month, label: month },
                figures: Object.fromEntries(figures.map((key) => [key, drawn(of[key])])),
              }))}
              format={format}
              instead={t('trend.tooFew')}
              labels={labels}
            />
          ))}
        </div>
      </section>
      <section className="grid grid-cols-1 gap-4">
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
      <section className="grid grid-cols-1 gap-4">
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
      <Panel title={t('sources.title')} actions={download('sources')} padding="none">
        <p className="text-soft px-4 pb-2">{t('sources.finding', { threshold })}</p>
        <CountTable
          table={table('sources')}
          caption={t('sources.title')}
          place={t('place.sources')}
          empty={t('sources.empty', { threshold })}
          shownName={({ before, name }) => `${name}, ${before}`}
        />
      </Panel>
      <Panel title={t('quality.title')} actions={download('quality')}>
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
