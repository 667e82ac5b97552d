import { useTranslations } from 'next-intl'
import { JumpList } from '@/components/oversight/jump-list'
import { BrokenChecks } from '@/components/report/broken-checks'
import { ReportTables } from '@/components/report/report-tables'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { shownDay } from '@/lib/core/observation/shown-values'
import { handInChecks, missingOf } from '@/lib/core/report/hand-in-checks'
import type { ShownEdition } from '@/lib/core/report/shown-edition'
import { HandInCheckPanel } from './hand-in-check'
import { NarrativeReading } from './narrative-reading'
import { SeparatedPanel } from './separated-panel'
import type { FormAction } from './start-form'
import { StepForm } from './step-forms'

/** The whole document once more as DGASPC will read it; what it still lacks before it, and after it the step that freezes it. */
export function HandInPage({ edition, action }: { edition: ShownEdition; action: FormAction }) {
  const t = useTranslations('reportEdition')
  const { head, figures, draft, revision } = edition
  const address = `/report/editions/${head.id}`
  const day = shownDay(head.referenceDate)
  const name = t('name', { day, edition: head.edition })
  const broken = draft?.broken ?? []
  const checks = handInChecks(edition.narrative, figures, broken)
  const [first] = missingOf(checks)
  return (
    <>
      <PageHeader
        title={t('handIn.title')}
        subtitle={`${head.commune}. ${name}`}
        crumbs={[
          { label: t('crumbs.editions'), href: '/report/editions' },
          { label: name, href: address },
        ]}
        crumbsLabel={t('crumbs.label')}
      />
      <HandInCheckPanel edition={edition} checks={checks} />
      <JumpList
        label={t('jump.label')}
        parts={[
          ...(broken.length === 0 ? [] : [{ id: 'broken', label: t('jump.broken') }]),
          { id: 'text', label: t('jump.text') },
          { id: 'separated-children', label: t('jump.separated') },
          { id: 'activities-table', label: t('jump.activities') },
          { id: 'distribution-table', label: t('jump.distribution') },
          { id: 'hand-in', label: t('jump.handIn') },
        ]}
      />
      <div id="broken">
        <BrokenChecks broken={broken} columns={figures.columns} rows={figures.distribution} />
      </div>
      <Panel title={t('parts.title')} id="text" className="mb-6">
        <NarrativeReading narrative={edition.narrative} />
      </Panel>
      <SeparatedPanel section={figures.separated} />
      <ReportTables tables={figures} />
      <Panel title={t('handIn.title')} id="hand-in" className="mt-6">
        <p className="mb-4 max-w-[75ch]">{t('handIn.text', { day })}</p>
        {first === undefined ? (
          <StepForm
            editionId={head.id}
            revision={revision}
            action={action}
            button={{ label: t('handIn.submit'), icon: 'send', pendingLabel: t('handIn.pending') }}
            working={t('handIn.working')}
            labels={{
              activities: t('parts.activities'),
              results: t('parts.results'),
              separated: t('parts.separated'),
              families: t('parts.families'),
            }}
          />
        ) : (
          <>
            <p className="mb-3 font-semibold">{t('handIn.notReady', { n: missingOf(checks).length })}</p>
            {first !== 'data' && first !== 'population' && first !== 'figures' && (
              <LinkButton href={`${address}#${first}`} variant="primary" icon="pencil">
                {t('handIn.complete', { part: t(`parts.${first}`) })}
              </LinkButton>
            )}
          </>
        )}
        <div className="mt-3">
          <LinkButton href={address} icon="arrow-left" variant="quiet">
            {t('handIn.back')}
          </LinkButton>
        </div>
      </Panel>
    </>
  )
}
