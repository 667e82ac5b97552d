import { useLocale, useTranslations } from 'next-intl'
import { shownMoment } from '@/components/alerts/shown-moment'
import { JumpList } from '@/components/oversight/jump-list'
import { EmptyState } from '@/components/ui/empty-state'
import { formatFigure } from '@/components/ui/figure-format'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { PrintButton } from '@/components/ui/print-button'
import { analysisSearch } from '@/lib/core/analysis/analysis-address'
import { isEmpty, type AnalysisView } from '@/lib/core/analysis/analysis-view'
import { smallestBase, type Difference } from '@/lib/core/analysis/comparison'
import type { ReadCount } from '@/lib/core/analysis/shown-share'
import { AgreementPanel } from './agreement-panel'
import { AnalysisFilters } from './analysis-filters'
import { ComparedPicture } from './compared-picture'
import { ComparedTable } from './compared-table'
import { withheldSign } from './shown-cell'

/** The tables of the census of 2018 counted now, beside the published ones. */
export function AnalysisPage({ view }: { view: AnalysisView }) {
  const t = useTranslations('analysis')
  const { scope, place, countedAt, fault } = view
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t(`subtitle.${scope}`, { place: place ?? '' })}
        actions={<PrintButton>{t('print')}</PrintButton>}
      />
      <AnalysisFilters view={view} />
      {fault !== null ? (
        <Notice tone="danger" announce="assertive">
          {t(`fault.${fault}`)}
        </Notice>
      ) : isEmpty(view) ? (
        <EmptyState title={t('empty.title')} icon="chart-column">
          {t(`empty.${scope}`)}
        </EmptyState>
      ) : (
        <>
          <Base view={view} />
          <p className="text-soft mb-6 max-w-[75ch]">
            {countedAt === null ? t('live') : t('countedAt', { at: shownMoment(countedAt) })}
          </p>
          <OnlyCommune view={view} />
          {view.households.exact ? <Contents view={view} /> : <EmptyState title={t('tooFew')} icon="eye-off" />}
        </>
      )}
    </>
  )
}

function Base({ view: { households, children, base } }: { view: AnalysisView }) {
  const t = useTranslations('analysis')
  const locale = useLocale()
  const shown = ({ count, exact }: ReadCount) =>
    exact ? formatFigure(count, { locale }) : count === 0 ? withheldSign : `≥\u00a0${formatFigure(count, { locale })}`
  return (
    <p className="mb-2 max-w-[75ch] font-semibold">
      {t('base', {
        households: shown(households),
        children: shown(children),
        printedHouseholds: formatFigure(base.households, { locale }),
        printedChildren: formatFigure(base.children, { locale }),
      })}
    </p>
  )
}

/** A county of one commune: its figures are those of the commune, so that little of them can be told. */
function OnlyCommune({ view: { scope, communes } }: { view: AnalysisView }) {
  const t = useTranslations('analysis.onlyCommune')
  const [only] = communes
  if (scope !== 'county' || only === undefined || communes.length > 1) return null
  return (
    <Notice className="mb-6">
      <p>{t('text', { commune: only.name })}</p>
      <p>
        <a href={`/county/${only.id}`} className="link">
          {t('link', { commune: only.name })}
        </a>
      </p>
    </Notice>
  )
}

function Contents({ view }: { view: AnalysisView }) {
  const t = useTranslations('analysis')
  const { scope, tables, pictures, question } = view
  const hrefOf = (table: string) => `/analysis/csv${analysisSearch(question, { table })}`
  const compared = tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ difference }) => difference)))
  const all = compared.filter((difference) => difference !== null)
  const many = (wanted: Difference['verdict']) => all.filter(({ verdict }) => verdict === wanted).length
  const few = many('few')
  return (
    <>
      <JumpList
        label={t('jump.label')}
        parts={[
          ...(all.length > 0 ? [{ id: 'agreement', label: t('agreement.title') }] : []),
          { id: 'pictures', label: t('picturesTitle') },
          { id: 'tables', label: t('tablesTitle') },
        ]}
      />
      <Notice className="mb-6">
        <p>{t('legend.cell')}</p>
        <p>{t('legend.apart', { apart: many('apart'), all: all.length - few })}</p>
        {few > 0 && <p>{t('legend.few', { few, smallest: smallestBase })}</p>}
        {scope !== 'commune' && <p>{t('legend.withheld', { sign: withheldSign })}</p>}
        {question.group !== 'total' && <p>{t('legend.group')}</p>}
      </Notice>
      <AgreementPanel view={view} />
      <h2 id="pictures" className="mb-3 scroll-mt-4">
        {t('picturesTitle')}
      </h2>
      <div className="mb-8 grid grid-cols-1 gap-6 xl:grid-cols-2">
        {pictures.map((table) => (
          <ComparedPicture
            key={table.id}
            table={table}
            href={hrefOf(table.id)}
            pictureHref={`/analysis/picture${analysisSearch(question, { figure: table.id })}`}
          />
        ))}
      </div>
      <h2 id="tables" className="mb-3 scroll-mt-4">
        {t('tablesTitle')}
      </h2>
      <p className="screen-only text-soft mb-2 sm:hidden">{t('scrollHint')}</p>
      {tables.map((table) => (
        <ComparedTable key={table.id} table={table} href={hrefOf(table.id)} />
      ))}
      <p className="text-soft max-w-[75ch]">{t('source')}</p>
    </>
  )
}
