import { useLocale, useTranslations } from 'next-intl'
import { shownMoment } from '@/components/alerts/shown-moment'
import { CountTable } from '@/components/oversight/count-table'
import { CodebookLink } from '@/components/oversight/codebook-link'
import { DownloadLinks } from '@/components/oversight/download-links'
import { FoldedTable } from '@/components/oversight/folded-table'
import { JumpList } from '@/components/oversight/jump-list'
import { toldFigure } from '@/components/oversight/told-figure'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { PrintButton } from '@/components/ui/print-button'
import { countyTable, type CountyTableId } from '@/lib/core/oversight/county-tables'
import { communesWithSheet, readSpan, type CountyView } from '@/lib/core/oversight/county-view'
import { qualityFigures } from '@/lib/core/oversight/national-view'
import { CountyRisks } from './county-risks'
import { CountyTabs } from './county-tabs'
import { CountyTrend } from './county-trend'
import { CoverageSection } from './coverage-section'
import { KeyFigures } from './key-figures'

/** `asked`: the parameters of the address. */
type CountyFiguresPageProps = { county: string; view: CountyView; asked: Readonly<Record<string, string>> }

/** The children of a county in counts by commune; what was not counted is not drawn, what is small is withheld. */
export function CountyFiguresPage({ county, view, asked }: CountyFiguresPageProps) {
  const t = useTranslations('county.figures')
  const page = useTranslations('county')
  const words = useTranslations('dashboards')
  const locale = useLocale()
  const told = { locale, withheld: words('withheld') }
  const header = (
    <>
      <PageHeader
        title={page('title', { county })}
        subtitle={t('subtitle')}
        actions={view.oldestAt === null ? undefined : <PrintButton>{words('print')}</PrintButton>}
      />
      <CountyTabs current="figures" />
    </>
  )
  if (view.oldestAt === null)
    return (
      <>
        {header}
        <EmptyState title={words('empty.title')}>{words('empty.text')}</EmptyState>
      </>
    )
  const { measures } = view.total
  const download = (id: CountyTableId) => <DownloadLinks page="/county" table={id} />
  const span = readSpan(asked)
  return (
    <>
      {header}
      <p className="text-soft mb-4 max-w-[65ch]">
        {words('age', { at: shownMoment(view.oldestAt) })} {t('told')} <CodebookLink page="/county" />
      </p>
      <JumpList
        label={words('jump')}
        parts={[
          { id: 'coverage', label: t('coverage') },
          { id: 'risks', label: t('risks.title') },
          { id: 'trend', label: t('trend.title') },
          { id: 'quality', label: words('quality.title') },
        ]}
      />
      <div className="grid grid-cols-1 gap-6">
        <KeyFigures
          figures={[
            {
              label: words('columns.coverage'),
              value: toldFigure(measures.coverage, 'coverage', told),
              note: measures.coverage === null ? t('noStatistics') : undefined,
            },
            { label: words('columns.withSheet'), value: toldFigure(measures.withSheet, 'withSheet', told) },
            {
              label: t('communes'),
              value: t('ofAll', { n: communesWithSheet(view), all: view.communes.length + view.without.length }),
            },
            { label: words('columns.registered'), value: toldFigure(measures.registered, 'registered', told) },
          ]}
        />
        <CoverageSection view={view} download={download('communes')} />
        <CountyRisks view={view} asked={asked} download={download('risks')} />
        <section id="trend" className="grid scroll-mt-4 grid-cols-1 gap-4">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <h2>{t('trend.title')}</h2>
            {download(span)}
          </div>
          <CountyTrend view={view} span={span} />
        </section>
        <Panel title={words('quality.title')} id="quality" actions={download('quality')}>
          <p className="text-soft max-w-[65ch]">{t('qualityText')}</p>
          <div className="mt-3">
            <KeyFigures
              figures={qualityFigures.map((figure) => ({
                label: words(`columns.${figure}`),
                value: toldFigure(view.total.quality[figure], figure, told),
              }))}
            />
          </div>
          <FoldedTable label={t('all', { n: view.communes.length })}>
            <CountTable
              table={countyTable(view, 'quality', locale)}
              caption={words('quality.title')}
              place={page('commune.column')}
              href={({ key }) => `/county/${key}`}
            />
          </FoldedTable>
        </Panel>
      </div>
    </>
  )
}
