import { useTranslations } from 'next-intl'
import { SentChildren, SentFamily } from '@/components/alerts/sent-family'
import { SentSheet, type SheetDeclaration } from '@/components/alerts/sent-sheet'
import { shownMoment } from '@/components/alerts/shown-moment'
import { CorrectionsPanel } from '@/components/corrections/corrections-panel'
import { DescriptionList, type Description } from '@/components/ui/description-list'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ShownEscalation } from '@/lib/core/alerts/shown-escalation'
import type { FormState } from '@/lib/core/result/form-state'
import { AdviseForm } from './advise-form'
import { EscalationState } from './escalation-list'

type EscalationPageProps = {
  escalation: ShownEscalation
  declaration: SheetDeclaration
  done: string | undefined
  formId: string
  receive: (form: FormData) => Promise<void>
  advise: (state: FormState, form: FormData) => Promise<FormState>
}

const told = ['receivedNow', 'advisedNow'] as const

/** What a commune asks of the county, on what it rests, and the county's advice. */
export function EscalationPage({ escalation, declaration, done, formId, receive, advise }: EscalationPageProps) {
  const t = useTranslations('alerts.escalations')
  const reading = useTranslations('alerts.reading')
  const correction = useTranslations('corrections')
  const { id, content, revision, may } = escalation
  const known = told.find((each) => each === done)
  return (
    <>
      <PageHeader
        title={t('page.title', { family: content.headName })}
        state={<EscalationState status={escalation.status} />}
        crumbs={[{ label: t('title'), href: '/escalations' }]}
        crumbsLabel={useTranslations('alerts')('trail')}
      />
      <div className="grid max-w-[56rem] grid-cols-1 gap-5">
        {done === 'correctedNow' && (
          <Notice tone="success" announce="polite">
            {correction('done')}
          </Notice>
        )}
        {known !== undefined && (
          <Notice tone="success" announce="polite">
            {t(`page.${known}`)}
          </Notice>
        )}
        <Panel
          title={t('page.facts')}
          actions={
            may.correct && (
              <LinkButton href={`/escalations/${id}/correct`} size="small" icon="file-pen">
                {correction('correct')}
              </LinkButton>
            )
          }
        >
          <Facts escalation={escalation} />
          {may.receive && (
            <form action={receive} className="screen-only mt-4">
              <input type="hidden" name="escalationId" value={id} />
              <SubmitButton icon="check" pendingLabel={t('page.receiving')}>
                {t('page.receive')}
              </SubmitButton>
            </form>
          )}
        </Panel>
        <CorrectionsPanel
          corrections={escalation.corrections}
          facts={({ advice }) => [{ term: t('page.advise'), detail: <p className="whitespace-pre-line">{advice}</p> }]}
        />
        <Panel title={reading('family')}>
          <SentFamily content={content} />
        </Panel>
        <Panel title={reading('children')}>
          <SentChildren content={content} />
        </Panel>
        <Panel title={reading('sheet')}>
          <SentSheet sheet={content.sheet} declaration={declaration} />
        </Panel>
        {may.advise && (
          <Panel title={t('page.advise')}>
            <AdviseForm key={revision} escalationId={id} formId={formId} revision={revision} action={advise} />
          </Panel>
        )}
      </div>
    </>
  )
}

function Facts({ escalation }: { escalation: ShownEscalation }) {
  const t = useTranslations('alerts.escalations')
  const by = useTranslations('alerts.reading')
  const { raisedBy, reason, situations, sentAt, sentBy, refreshedAt, receivedAt, receivedBy, names } = escalation
  const { advice, advisedAt, advisedBy } = escalation
  const when = (at: string, id: string | null) => {
    const name = id === null ? undefined : names[id]
    return name === undefined ? shownMoment(at) : by('byAt', { at: shownMoment(at), name })
  }
  const items: (Description | false)[] = [
    {
      term: t('page.reason'),
      detail: <p className="whitespace-pre-line">{raisedBy === 'rule' ? t('why.rule') : reason}</p>,
    },
    { term: t('page.situations'), detail: String(situations) },
    { term: t('page.sent'), detail: when(sentAt, sentBy) },
    refreshedAt !== null && { term: t('page.refreshed'), detail: shownMoment(refreshedAt) },
    receivedAt !== null && { term: t('page.received'), detail: when(receivedAt, receivedBy) },
    advisedAt !== null && { term: t('page.advised'), detail: when(advisedAt, advisedBy) },
    advice !== '' && { term: t('page.advise'), detail: <p className="whitespace-pre-line">{advice}</p> },
  ]
  return <DescriptionList items={items.filter((item) => item !== false)} />
}
