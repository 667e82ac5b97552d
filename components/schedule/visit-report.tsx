import { useTranslations } from 'next-intl'
import { CorrectionsPanel } from '@/components/corrections/corrections-panel'
import { DownloadPdf } from '@/components/documents/download-pdf'
import { DataTable } from '@/components/ui/data-table'
import { DescriptionList } from '@/components/ui/description-list'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { StateTag } from '@/components/ui/state-tag'
import type { Tone } from '@/components/ui/tone'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { LineProgress } from '@/lib/core/plan/visit-report'
import type { ShownVisit } from '@/lib/core/plan/shown-visit'
import { useEarlierVisitFacts, useReportedMeasure, useVisitFacts } from './use-visit-facts'

const tones: Readonly<Record<LineProgress, Tone>> = { done: 'success', 'under-way': 'info', 'not-begun': 'warning' }

/** The report of a visit as it was written. */
export function VisitReport({ visit, done }: { visit: ShownVisit; done: string | undefined }) {
  const t = useTranslations('schedule')
  const measure = useReportedMeasure()
  const facts = useVisitFacts()(visit)
  const earlier = useEarlierVisitFacts(visit)
  const correction = useTranslations('corrections')
  const { family, plan, nextOn } = visit
  return (
    <>
      <PageHeader
        title={t('report.of', { family: family.headName })}
        subtitle={shownDay(visit.visitedOn)}
        crumbs={[{ href: '/schedule', label: t('title') }]}
        crumbsLabel={t('visit.trail')}
        actions={
          <>
            <LinkButton href={`/families/${family.id}`} icon="users">
              {t('report.family')}
            </LinkButton>
            <LinkButton href={`/plans/${plan.id}`} icon="file-check">
              {t('visit.plan')}
            </LinkButton>
            <LinkButton href={`/schedule/visits/${visit.id}/print`} icon="printer">
              {t('report.print')}
            </LinkButton>
            <DownloadPdf href={`/schedule/visits/${visit.id}/pdf`} />
            {visit.mayCorrect && (
              <LinkButton href={`/schedule/visits/${visit.id}/correct`} icon="file-pen">
                {correction('correct')}
              </LinkButton>
            )}
          </>
        }
      />
      {done === 'corrected' && (
        <Notice tone="success" announce="polite" className="mb-5">
          {correction('done')}
        </Notice>
      )}
      {done === 'recorded' && (
        <Notice tone="success" announce="polite" className="mb-5">
          {nextOn === null ? t('recordedPlain') : t('recorded', { day: shownDay(nextOn) })}
        </Notice>
      )}
      {visit.revisionNeeded && (
        <Notice
          tone="warning"
          title={t('report.revisionAsked')}
          className="mb-5"
          actions={
            <LinkButton href={`/plans/${plan.id}#revise`} size="small" icon="file-pen">
              {t('report.toPlan')}
            </LinkButton>
          }
        >
          {visit.revisionReason}
        </Notice>
      )}
      <Panel title={t('visit.parts.visit')} className="mb-5">
        <DescriptionList items={facts} />
      </Panel>
      <h2 className="mb-3">{t('visit.parts.lines')}</h2>
      <DataTable
        caption={t('visit.parts.lines')}
        columns={[
          { key: 'measure', header: t('report.measure'), cell: measure },
          { key: 'goal', header: t('report.goal'), cell: ({ goal }) => goal },
          {
            key: 'progress',
            header: t('visit.lineProgress'),
            cell: ({ progress }) =>
              progress === null ? (
                t('report.notTold')
              ) : (
                <StateTag tone={tones[progress]}>{t(`visit.progress.${progress}`)}</StateTag>
              ),
          },
          { key: 'note', header: t('visit.lineNote'), cell: ({ note }) => note },
        ]}
        rows={visit.lines}
        rowKey={({ id }) => id}
        empty={<p className="text-soft">{t('visit.noLines')}</p>}
      />
      <div className="mt-5">
        <CorrectionsPanel corrections={visit.corrections} facts={earlier} />
      </div>
    </>
  )
}
