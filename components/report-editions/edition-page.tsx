import { useTranslations } from 'next-intl'
import { shownMoment } from '@/components/alerts/shown-moment'
import { BrokenChecks } from '@/components/report/broken-checks'
import { cellAddress } from '@/components/report/figure-cell'
import { ReportTables } from '@/components/report/report-tables'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { ShownEdition } from '@/lib/core/report/shown-edition'
import { EditionJumps } from './edition-jumps'
import { EditionFacts } from './edition-facts'
import { EditionHeader, type Reader } from './edition-header'
import { Evolution } from './evolution'
import { NarrativeForm } from './narrative-form'
import { NarrativeReading } from './narrative-reading'
import { SeparatedPanel } from './separated-panel'
import { SinceThen } from './since-then'
import type { FormAction } from './start-form'
import { StepForm } from './step-forms'

export type EditionActions = {
  readonly save: FormAction
  readonly discard: (form: FormData) => Promise<void>
  readonly correct: FormAction
  readonly accept: FormAction
  readonly giveBack: FormAction
}

type EditionPageProps = {
  edition: ShownEdition
  reader: Reader
  done: string | undefined
  /** The row of the evolution to draw. */
  row: string | undefined
  actions: EditionActions
}

const told = ['started', 'saved', 'handed-in', 'accepted', 'returned'] as const

/** One edition: written while it is a draft, then read, decided by the county, and corrected. */
export function EditionPage({ edition, reader, done, row, actions }: EditionPageProps) {
  const t = useTranslations('reportEdition')
  const { head, figures, draft, may, revision } = edition
  const said = told.find((each) => each === done)
  const seen = { editionId: head.id, revision }
  const correction = may.correct && (
    <Panel title={t('correct.title')} id="correct" className="screen-only mb-6">
      <p className="text-soft mb-4 max-w-[75ch]">{t('correct.text', { edition: head.edition })}</p>
      <StepForm
        {...seen}
        action={actions.correct}
        reason={{ label: t('correct.reason') }}
        button={{
          ...{ label: t('correct.submit'), icon: 'file-pen', variant: 'secondary' },
          pendingLabel: t('correct.pending'),
        }}
      />
    </Panel>
  )
  return (
    <>
      <EditionHeader head={head} overtaken={edition.overtaken} reader={reader} />
      <div className="mb-5 grid gap-3 empty:hidden">
        {done === 'changed' && <Notice tone="warning">{t('discard.changed')}</Notice>}
        {said && (
          <Notice tone="success" announce="polite">
            {t(`done.${said}`)}
          </Notice>
        )}
        {head.status === 'handed-in' && said === undefined && (
          <Notice>{t('standing.handed-in', { at: shownMoment(head.handedInAt ?? '') })}</Notice>
        )}
        {head.status === 'returned' && (
          <Notice tone="warning">{t('standing.returned', { reason: head.returnReason })}</Notice>
        )}
        {draft?.hasData === false && (
          <Notice tone="warning" title={t('noData.title', { day: shownDay(head.referenceDate) })}>
            {t('noData.text')}
          </Notice>
        )}
      </div>
      <EditionJumps edition={edition} />
      {head.status === 'returned' && correction}
      {draft && (
        <div id="broken">
          <BrokenChecks broken={draft.broken} columns={figures.columns} rows={figures.distribution} />
        </div>
      )}
      {draft && may.write ? (
        <Panel title={t('form.title')} id="text" className="screen-only mb-6">
          <NarrativeForm
            key={revision}
            {...seen}
            narrative={edition.narrative}
            proposed={draft.proposed}
            correctionReason={head.edition > 1 ? head.correctionReason : null}
            action={actions.save}
            discard={actions.discard}
          />
        </Panel>
      ) : (
        <Panel title={t('parts.title')} id="text" className="mb-6">
          <NarrativeReading narrative={edition.narrative} />
        </Panel>
      )}
      <EditionFacts {...edition} />
      {edition.since && <SinceThen differences={edition.since} figures={figures} referenceDate={head.referenceDate} />}
      {head.status !== 'returned' && correction}
      <SeparatedPanel section={figures.separated} />
      <div className="mb-8">
        <ReportTables tables={figures} cells={may.cells ? cellAddress(head.referenceDate) : undefined} />
      </div>
      <Evolution
        address={`/report/editions/${head.id}`}
        editions={[...edition.earlier, { referenceDate: head.referenceDate, figures }]}
        row={row}
      />
      {may.decide && (
        <Panel title={t('decision.title')} id="decision" className="screen-only mt-6">
          <p className="text-soft mb-4 max-w-[75ch]">{t('decision.text')}</p>
          <div className="grid gap-6 md:grid-cols-2">
            <StepForm
              {...seen}
              action={actions.accept}
              button={{ label: t('decision.accept'), icon: 'file-check', pendingLabel: t('decision.pending') }}
            />
            <StepForm
              {...seen}
              action={actions.giveBack}
              reason={{ label: t('decision.reason'), hint: t('decision.reasonHint') }}
              button={{
                ...{ label: t('decision.return'), icon: 'undo-2', variant: 'secondary' },
                pendingLabel: t('decision.pending'),
              }}
            />
          </div>
        </Panel>
      )}
    </>
  )
}
