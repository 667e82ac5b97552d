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
import { lacksReason, recordedOutcomes, type HomeVisit } from '@/lib/core/home-visit/home-visit'
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
  const { family, visit, attempts, corrections, mayCorrect, corrected, actions } = props
  const t = useTranslations('homeVisits')
  const own = useTranslations('families')
  const words = useVisitWords()
  const correction = useTranslations('corrections')
  const earlier = useEarlierFacts()
  const { id, status, dueOn } = visit
  return (
    <>
      <PageHeader
        title={t('page.title', { family: family.headName })}
        state={<StateTag tone={status === 'planned' ? 'info' : 'neutral'}>{t(`statuses.${status}`)}</StateTag>}
        crumbs={[{ label: own('file.title', { name: family.headName }), href: `/families/${family.id}` }]}
        crumbsLabel={own('trail')}
        actions={
          status === 'planned' ? (
            <LinkButton href={`/home-visits/${id}/calendar`} icon="download" download>
              {t('page.calendar')}
            </LinkButton>
          ) : (
            mayCorrect && (
              <LinkButton href={`/home-visits/${id}/correct`} icon="file-pen">
                {correction('correct')}
              </LinkButton>
            )
          )
        }
      />
      <div className="grid gap-6">
        {corrected && (
          <Notice tone="success" announce="polite">
            {correction('done')}
          </Notice>
        )}
        {attempts.next === 'notify' && <Notice tone="danger">{t('next.notify')}</Notice>}
        <Panel>
          <DescriptionList
            items={[
              { term: t('page.planned'), detail: words.planned(visit) },
              ...(dueOn === null ? [] : [{ term: t('page.due'), detail: shownDay(dueOn) }]),
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
      <Panel title={t('page.start')}>
        <StepForm action={actions.start} fields={{ familyId: family.id }} refused={t('page.startRefused')}>
          {t('page.start')}
        </StepForm>
        <p className="text-soft mt-2">{t('page.startHint')}</p>
      </Panel>
      <Panel title={t('page.outcomeTitle')}>
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
            { kind: 'time', name: 'happenedTime', label: t('page.happenedTime'), mark: t('form.optional') },
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
