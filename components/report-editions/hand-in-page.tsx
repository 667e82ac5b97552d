import { useTranslations } from 'next-intl'
import { BrokenChecks } from '@/components/report/broken-checks'
import { ReportTables } from '@/components/report/report-tables'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { shownDay } from '@/lib/core/observation/shown-values'
import { communeFigure } from '@/lib/core/report/edition-content'
import type { ShownEdition } from '@/lib/core/report/shown-edition'
import { NarrativeReading } from './narrative-reading'
import { SeparatedPanel } from './separated-panel'
import type { FormAction } from './start-form'
import { StepForm } from './step-forms'

/** The whole document once more as DGASPC will read it, and the step that freezes it. */
export function HandInPage({ edition, action }: { edition: ShownEdition; action: FormAction }) {
  const t = useTranslations('reportEdition')
  const { head, figures, draft, revision } = edition
  const address = `/report/editions/${head.id}`
  const name = t('name', { day: shownDay(head.referenceDate), edition: head.edition })
  return (
    <>
      <PageHeader
        title={t('handIn.title')}
        subtitle={name}
        crumbs={[
          { label: t('crumbs.editions'), href: '/report/editions' },
          { label: name, href: address },
        ]}
        crumbsLabel={t('crumbs.label')}
      />
      <Panel className="mb-6">
        <p className="mb-4 max-w-[75ch]">{t('handIn.text', { day: shownDay(head.referenceDate) })}</p>
        {communeFigure(figures, 'A1') === null && (
          <Notice tone="warning" className="mb-4">
            {t('handIn.noPopulation')}
          </Notice>
        )}
        <StepForm
          editionId={head.id}
          revision={revision}
          action={action}
          button={{ label: t('handIn.submit'), icon: 'send', pendingLabel: t('handIn.pending') }}
          labels={{
            activities: t('parts.activities'),
            results: t('parts.results'),
            separated: t('parts.separated'),
            families: t('parts.families'),
          }}
        />
        <LinkButton href={address} icon="arrow-left" variant="quiet" className="mt-3">
          {t('handIn.back')}
        </LinkButton>
      </Panel>
      {draft && <BrokenChecks broken={draft.broken} columns={figures.columns} rows={figures.distribution} />}
      <Panel title={t('parts.title')} className="mb-6">
        <NarrativeReading narrative={edition.narrative} />
      </Panel>
      <SeparatedPanel section={figures.separated} />
      <ReportTables tables={figures} />
    </>
  )
}
