import { useTranslations } from 'next-intl'
import { JumpList } from '@/components/oversight/jump-list'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { BrokenCheck } from '@/lib/core/report/checks'
import type { EditionHead } from '@/lib/core/report/edition'
import type { ReportTables as Tables } from '@/lib/core/report/table-figures'
import type { ReportSurroundings } from '@/lib/core/report/surroundings'
import type { YearlyStanding } from '@/lib/core/report/yearly-standing'
import { EditionBar } from '@/components/report-editions/edition-bar'
import { BrokenChecks } from './broken-checks'
import { cellAddress } from './figure-cell'
import { HowCounted } from './how-counted'
import { PopulationPanel, type PopulationPanelProps } from './population-panel'
import { ReportTables } from './report-tables'
import { WhatFiguresCount } from './what-figures-count'

export type ShownReport = {
  readonly asOf: string
  readonly tables: Tables
  readonly broken: readonly BrokenCheck[]
  readonly surroundings: ReportSurroundings
}

type ReportPageProps = {
  report: ShownReport
  commune: string
  /** Present while row A1 is being typed in. */
  populationForm: PopulationPanelProps | null
  saved: boolean
  /** The edition of the report that was worked on last. */
  latest: EditionHead | null
  /** How the commune stands to its yearly duty. */
  yearly: YearlyStanding | null
}

/** Both tables of the yearly report, for the commune and each of its villages. */
export function ReportPage({ report, commune, populationForm, saved, latest, yearly }: ReportPageProps) {
  const t = useTranslations('report')
  const { tables } = report
  const figure = (row: string) => tables.activities.find(({ id }) => id === row)?.figures[0] ?? 0
  const recorded = figure('A4')
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
            <LinkButton href="/registry/extract" icon="calendar">
              {t('extract')}
            </LinkButton>
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
      <JumpList
        label={t('jump.label')}
        parts={[
          { id: 'standing', label: t('jump.standing') },
          ...(populationForm === null ? [] : [{ id: 'population', label: t('jump.population') }]),
          ...(report.broken.length === 0 ? [] : [{ id: 'broken', label: t('jump.broken') }]),
          ...(recorded === 0 ? [] : [{ id: 'counts', label: t('jump.counts') }]),
          { id: 'rows', label: t('jump.rows') },
          { id: 'activities-table', label: t('jump.activities') },
          { id: 'distribution-table', label: t('jump.distribution') },
        ]}
      />
      <EditionBar latest={latest} yearly={yearly} />
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
      <div id="broken">
        <BrokenChecks broken={report.broken} columns={tables.columns} rows={tables.distribution} />
      </div>
      {recorded > 0 && (
        <WhatFiguresCount
          asOf={report.asOf}
          atHome={recorded}
          registered={figure('A12')}
          surroundings={report.surroundings}
        />
      )}
      <div id="rows">
        <HowCounted />
      </div>
      <ReportTables tables={tables} cells={cellAddress(report.asOf)} />
    </>
  )
}
