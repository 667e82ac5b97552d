import { useTranslations } from 'next-intl'
import { CorrectionsPanel } from '@/components/corrections/corrections-panel'
import { StepForm } from '@/components/families/step-form'
import { FieldsForm } from '@/components/intake/fields-form'
import { DescriptionList } from '@/components/ui/description-list'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { StateTag } from '@/components/ui/state-tag'
import type { Correction, Recorded } from '@/lib/core/corrections/correction'
import type { Attempts } from '@/lib/core/home-visit/attempts'
import { isMissed, lacksReason, recordedOutcomes, type HomeVisit } from '@/lib/core/home-visit/home-visit'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { FormState } from '@/lib/core/result/form-state'
import { useEarlierFacts } from './use-earlier-facts'
import { usePlanFields } from './use-plan-fields'
import { useVisitWords } from './use-visit-words'

type Action = (state: FormState, form: FormData) => Promise<FormState>

type HomeVisitPageProps = {
  family: { readonly id: string; readonly headName: string }
  visit: HomeVisit
  attempts: Attempts
  corrections: readonly Correction<Recorded<'home-visit'>>[]
  mayCorrect: boolean
  corrected: boolean
  today: string
  /** The ids of the forms of this page. */
  formId: string
  actions: { readonly change: Action; readonly record: Action; readonly explain: Action; readonly start: Action }
}

/** One home visit: it is made by the risk sheet, moved, or recorded as one that could not be made. */
export function HomeVisitPage(props: HomeVisitPageProps) {
  const { family, visit, attempts, corrections, mayCorrect, corrected, today, actions } = props
  const t = useTranslations('homeVisits')
  const own = useTranslations('families')
  const words = useVisitWords()
  const correction = useTranslations('corrections')
  const earlier = useEarlierFacts()
  const { id, kind, status } = visit
  const due = words.due(visit)
  const missed = isMissed(visit, today)
  return (
    <>
      <PageHeader
        title={t(kind === 'home-visit' ? 'page.title' : 'page.titleMonitoring', { family: family.headName })}
        state={<StateTag tone={status === 'planned' ? 'info' : 'neutral'}>{t(`statuses.${status}`)}</StateTag>}
        crumbs={[{ label: own('file.title', { name: family.headName }), href: `/families/${family.id}` }]}
        crumbsLabel={own('trail')}
        actions={
          status === 'planned' ? (
            <LinkButton href={`/home-visits/${id}/calendar`} icon="download" download>
              {t('page.calendar')}
            </LinkButton>
          ) : (
            <>
              {visit.visitId !== null && (
                <LinkButton href={`/schedule/visits/${visit.visitId}`} icon="file-text">
                  {t('page.seeReport')}
                </LinkButton>
              )}
              {mayCorrect && (
                <LinkButton href={`/home-visits/${id}/correct`} icon="file-pen">
                  {correction('correct')}
                </LinkButton>
              )}
            </>
          )
        }
      />
      <div className="grid gap-6">
        {corrected && (
          <Notice tone="success" announce="polite">
            {correction('done')}
          </Notice>
        )}
        {attempts.next === 'notify' && (
          <Notice
            tone="danger"
            actions={
              <LinkButton href={`/families/${family.id}/escalate`} size="small">
                {own('step.tell-county')}
              </LinkButton>
            }
          >
            {t('next.notify')}
          </Notice>
        )}
        {missed && <Notice tone="warning">{t('missed')}</Notice>}
        <Panel>
          <DescriptionList
            items={[
              { term: t('page.planned'), detail: words.planned(visit) },
              ...(due === null ? [] : [{ term: t('page.due'), detail: due }]),
              {
                term: t('page.who'),
                detail: [visit.visitorName, visit.visitorPosition].filter((part) => part !== '').join(', '),
              },
              ...(status === 'planned' ? [] : [{ term: t('columns.state'), detail: words.happened(visit) }]),
              ...(visit.note === '' ? [] : [{ term: t('columns.note'), detail: visit.note }]),
              ...(visit.lateReason === '' ? [] : [{ term: t('page.lateReason'), detail: visit.lateReason }]),
            ]}
          />
        </Panel>
        {status === 'planned' && <PlannedVisit {...props} />}
        {lacksReason(visit) && (
          <Panel title={t('page.explainTitle')}>
            <FieldsForm
              id="explain"
              action={actions.explain}
              hidden={{ id }}
              fields={[{ kind: 'line', name: 'lateReason', label: t('page.lateReason') }]}
              submit={t('page.explain')}
              pending={t('form.saving')}
              pickLabel={t('form.pick')}
            />
          </Panel>
        )}
        <CorrectionsPanel corrections={corrections} facts={earlier} />
      </div>
    </>
  )
}

function PlannedVisit({ family, visit, today, formId, actions }: HomeVisitPageProps) {
  const t = useTranslations('homeVisits')
  const plan = usePlanFields(visit)
  const hidden = { id: visit.id, revision: String(visit.revision) }
  const texts = { pending: t('form.saving'), pickLabel: t('form.pick'), variant: 'secondary' } as const
  return (
    <>
      {visit.kind === 'home-visit' ? (
        <Panel title={t('page.start')}>
          <StepForm action={actions.start} fields={{ familyId: family.id }} refused={t('page.startRefused')}>
            {t('page.start')}
          </StepForm>
          <p className="text-soft mt-2">{t('page.startHint')}</p>
        </Panel>
      ) : (
        <Panel title={t('page.report')}>
          <LinkButton href={`/schedule/${family.id}`} variant="primary">
            {t('page.report')}
          </LinkButton>
          <p className="text-soft mt-2">{t('page.reportHint')}</p>
        </Panel>
      )}
      <Panel title={t('page.outcomeTitle')} id="outcome">
        <p className="text-soft mb-4 max-w-[65ch]">{t('rule')}</p>
        <FieldsForm
          id="outcome"
          action={actions.record}
          hidden={{ ...hidden, formId }}
          fields={[
            {
              kind: 'radio',
              name: 'outcome',
              label: t('page.outcome'),
              options: recordedOutcomes.map((each) => ({ value: each, label: t(`statuses.${each}`) })),
            },
            { kind: 'date', name: 'happenedOn', label: t('page.happenedOn'), value: shownDay(today) },
            {
              ...{ kind: 'time', name: 'happenedTime', label: t('page.happenedTime') },
              hint: t('page.happenedTimeHint'),
            },
            { kind: 'paragraph', name: 'note', label: t('page.note'), hint: t('page.noteHint') },
            { kind: 'line', name: 'lateReason', label: t('page.lateReason'), hint: t('page.lateReasonHint') },
          ]}
          submit={t('page.record')}
          {...texts}
        />
      </Panel>
      <Panel title={t('form.change')}>
        <FieldsForm
          id="change"
          action={actions.change}
          hidden={hidden}
          fields={plan}
          submit={t('form.change')}
          {...texts}
        />
      </Panel>
    </>
  )
}
