import { useTranslations } from 'next-intl'
import { CorrectionsPanel } from '@/components/corrections/corrections-panel'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ShownAlert } from '@/lib/core/alerts/shown-alert'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { FormState } from '@/lib/core/result/form-state'
import { ProgressFacts, SuspicionFacts, useFoundFacts, VerificationFacts } from './alert-facts'
import { AlertForm } from './alert-form'
import { DismissForm } from './dismiss-form'
import { SentChildren, SentFamily } from './sent-family'
import { SentObservation } from './sent-observation'
import { SentSheet, type SheetDeclaration } from './sent-sheet'
import { useAlertOptions } from './use-alert-options'
import { useAlertWords } from './use-alert-words'
import { VerifyForm } from './verify-form'

type Action = (state: FormState, form: FormData) => Promise<FormState>

export type AlertActions = {
  readonly save: Action
  readonly dismiss: Action
  readonly verify: Action
  readonly receive: (form: FormData) => Promise<void>
}

type AlertPageProps = {
  alert: ShownAlert
  declaration: SheetDeclaration
  done: string | undefined
  formId: string
  actions: AlertActions
}

const told = ['saved', 'sentNow', 'receivedNow', 'verifiedNow'] as const

/** An alert: a draft to fill in and send, or what was sent with its clock and what came back. */
export function AlertPage({ alert, declaration, done, formId, actions }: AlertPageProps) {
  const t = useTranslations('alerts')
  const words = useAlertWords(alert.nomenclature)
  const earlier = useFoundFacts(alert)
  const correction = useTranslations('corrections')
  const { content, may } = alert
  const known = told.find((each) => each === done)
  return (
    <>
      <PageHeader
        title={t('reading.title', { family: alert.headName })}
        state={words.state(alert.status)}
        crumbs={[{ label: t('title'), href: '/alerts' }]}
        crumbsLabel={t('trail')}
        actions={
          <>
            {may.openFamily && (
              <LinkButton href={`/families/${alert.familyId}`} icon="users">
                {t('reading.openFamily')}
              </LinkButton>
            )}
            <LinkButton href={`/alerts/${alert.id}/print`} icon="printer">
              {t('reading.print')}
            </LinkButton>
          </>
        }
      />
      <div className="grid max-w-[56rem] grid-cols-1 gap-5">
        {done === 'correctedNow' && (
          <Notice tone="success" announce="polite">
            {correction('done')}
          </Notice>
        )}
        {known !== undefined && (
          <Notice tone="success" announce="polite">
            {known === 'saved' ? t('draft.saved') : t(`reading.${known}`)}
          </Notice>
        )}
        {may.write ? (
          <DraftParts alert={alert} actions={actions} />
        ) : (
          <>
            <Panel title={t('reading.progress')}>
              <ProgressFacts alert={alert} />
              {may.receive && <Receive alert={alert} action={actions.receive} />}
            </Panel>
            {alert.result !== null && (
              <Panel
                title={t('reading.verification')}
                actions={
                  may.correct && (
                    <LinkButton href={`/alerts/${alert.id}/correct`} size="small" icon="file-pen">
                      {correction('correct')}
                    </LinkButton>
                  )
                }
              >
                <VerificationFacts alert={alert} />
              </Panel>
            )}
            <CorrectionsPanel corrections={alert.corrections} facts={earlier} />
            <Panel title={t('reading.suspicion')}>
              <SuspicionFacts alert={alert} />
            </Panel>
          </>
        )}
        {!may.write && (
          <Panel title={t('reading.children')}>
            <SentChildren content={content} />
          </Panel>
        )}
        <Panel title={t('reading.family')}>
          <SentFamily content={content} />
        </Panel>
        {may.verify && <Verify alert={alert} formId={formId} action={actions.verify} />}
        <SentObservation alert={alert} />
        <Panel title={t('reading.sheet')}>
          <SentSheet sheet={content.sheet} declaration={declaration} open={!may.write} />
        </Panel>
      </div>
    </>
  )
}

function DraftParts({ alert, actions }: { alert: ShownAlert; actions: AlertActions }) {
  const t = useTranslations('alerts')
  const options = useAlertOptions(alert)
  return (
    <>
      <Notice tone="danger" title={t('draft.urgent')}>
        {t('draft.urgentText')}
      </Notice>
      <Panel title={t('draft.write')}>
        <AlertForm
          key={alert.revision}
          of={{ alertId: alert.id, revision: alert.revision }}
          draft={alert.draft}
          {...options}
          action={actions.save}
        />
      </Panel>
      <Panel title={t('dismiss.title')}>
        <DismissForm alertId={alert.id} revision={alert.revision} action={actions.dismiss} />
      </Panel>
    </>
  )
}

function Receive({ alert, action }: { alert: ShownAlert; action: AlertActions['receive'] }) {
  const t = useTranslations('alerts.county')
  return (
    <form action={action} className="screen-only mt-4 flex flex-wrap items-center gap-3">
      <input type="hidden" name="alertId" value={alert.id} />
      <SubmitButton icon="check" pendingLabel={t('receiving')}>
        {t('receive')}
      </SubmitButton>
      <span className="text-soft">{t('receiveText')}</span>
    </form>
  )
}

function Verify({ alert, formId, action }: { alert: ShownAlert; formId: string; action: Action }) {
  const t = useTranslations('alerts.county')
  const words = useAlertWords(alert.nomenclature)
  return (
    <Panel title={t('verifyTitle')}>
      <VerifyForm
        formId={formId}
        of={{ alertId: alert.id }}
        forms={alert.nomenclature.map(({ code }) => ({ value: code, label: words.form(code) }))}
        family={alert.content.children.map(({ id, name }) => ({ value: id, label: name }))}
        kept={{ verifiedOn: shownDay(alert.now.day), verifiedTime: alert.now.time }}
        ticked={{ forms: alert.draft.forms, children: alert.content.children.map(({ id }) => id) }}
        action={action}
      />
    </Panel>
  )
}
