import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { ActivityTable } from '@/lib/core/report/activities'
import type { BrokenCheck } from '@/lib/core/report/checks'
import type { CountedDistributionRow } from '@/lib/core/report/distribution'
import type { Text } from '@/lib/core/questionnaire/types'
import { ActivitiesTable } from './activities-table'
import { BrokenChecks } from './broken-checks'
import { DistributionTable } from './distribution-table'
import { HowCounted } from './how-counted'
import { PopulationPanel, type PopulationPanelProps } from './population-panel'
import type { VillageName } from './report-columns'

export type ShownReport = {
  readonly asOf: string
  readonly villages: readonly VillageName[]
  readonly activities: ActivityTable
  readonly activityRows: readonly { readonly id: string; readonly label: Text }[]
  readonly distribution: readonly (CountedDistributionRow & { readonly label: Text })[]
  readonly broken: readonly BrokenCheck[]
  readonly population: { readonly year: number | null }
}

type ReportPageProps = {
  report: ShownReport
  commune: string
  /** Present while row A1 is being typed in. */
  populationForm: PopulationPanelProps | null
  saved: boolean
}

/** Both tables of the yearly report, for the commune and each of its villages. */
export function ReportPage({ report, commune, populationForm, saved }: ReportPageProps) {
  const t = useTranslations('report')
  const { activities, activityRows, distribution, villages, population } = report
  const recorded = activities.counted('A4')[0] ?? 0
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('subtitle', { commune, day: shownDay(report.asOf) })}
        actions={
          <>
            {populationForm === null && (
              <LinkButton href="/report?population=latest#population" icon="pencil">
                {t('population.change')}
              </LinkButton>
            )}
            <LinkButton href="/report/print" icon="printer">
              {t('print')}
            </LinkButton>
          </>
        }
      />
      {saved && (
        <Notice tone="success" announce="polite" className="mb-5">
          {t('population.saved')}
        </Notice>
      )}
      {populationForm && <PopulationPanel {...populationForm} />}
      {recorded === 0 && (
        <div className="mb-6">
          <EmptyState
            title={t('empty.title')}
            actions={<LinkButton href="/observatory">{t('empty.action')}</LinkButton>}
          >
            {t('empty.text')}
          </EmptyState>
        </div>
      )}
      <BrokenChecks broken={report.broken} villages={villages} rows={distribution} />
      <HowCounted />
      <h2 className="mb-3">{t('activities.title')}</h2>
      <p className="screen-only text-soft mb-2 sm:hidden">{t('scrollHint')}</p>
      <div className="ledger-scroll scroll-fade mb-8" tabIndex={0} role="region" aria-label={t('activities.caption')}>
        <ActivitiesTable
          table={activities}
          rows={activityRows}
          villages={villages}
          year={population.year}
          useful
          className="ledger"
        />
      </div>
      <h2 className="mb-3">{t('distribution.title')}</h2>
      <p className="screen-only text-soft mb-2 sm:hidden">{t('scrollHint')}</p>
      <div className="ledger-scroll scroll-fade" tabIndex={0} role="region" aria-label={t('distribution.caption')}>
        <DistributionTable columns={activities.columns} rows={distribution} villages={villages} className="ledger" />
      </div>
    </>
  )
}
