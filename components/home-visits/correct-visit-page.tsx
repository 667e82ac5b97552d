import { useTranslations } from 'next-intl'
import { FieldsForm, type FieldSpec } from '@/components/intake/fields-form'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { recordedOutcomes, type HomeVisit } from '@/lib/core/home-visit/home-visit'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { FormState } from '@/lib/core/result/form-state'

type CorrectVisitPageProps = {
  family: { readonly id: string; readonly headName: string }
  visit: HomeVisit
  formId: string
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** Corrects a home visit that is over. */
export function CorrectVisitPage({ family, visit, formId, action }: CorrectVisitPageProps) {
  const t = useTranslations('homeVisits')
  const own = useTranslations('families')
  const correction = useTranslations('corrections')
  const made = visit.status === 'done'
  const outcome: readonly FieldSpec[] = [
    {
      kind: 'radio',
      name: 'outcome',
      label: t('page.outcome'),
      value: visit.status,
      options: recordedOutcomes.map((each) => ({ value: each, label: t(`statuses.${each}`) })),
    },
    {
      kind: 'date',
      name: 'happenedOn',
      label: t('page.happenedOn'),
      value: visit.happenedOn === null ? '' : shownDay(visit.happenedOn),
    },
  ]
  const mark = t('form.optional')
  return (
    <>
      <PageHeader
        title={correction('homeVisit.title', { family: family.headName })}
        crumbs={[
          { label: own('file.title', { name: family.headName }), href: `/families/${family.id}` },
          { label: t('page.title', { family: family.headName }), href: `/home-visits/${visit.id}` },
        ]}
        crumbsLabel={own('trail')}
      />
      <Panel className="max-w-[56rem]">
        <p className="text-soft mb-4">{correction('form.intro')}</p>
        {made && <p className="mb-4">{correction('homeVisit.made')}</p>}
        <FieldsForm
          id="correct"
          action={action}
          hidden={{ id: visit.id, formId, revision: String(visit.revision) }}
          fields={[
            ...(made ? [] : outcome),
            {
              kind: 'time',
              name: 'happenedTime',
              label: t('page.happenedTime'),
              mark,
              value: visit.happenedTime ?? '',
            },
            { kind: 'line', name: 'visitorName', label: t('page.who'), value: visit.visitorName },
            {
              kind: 'line',
              name: 'visitorPosition',
              label: t('form.visitorPosition'),
              mark,
              value: visit.visitorPosition,
            },
            {
              ...{ kind: 'paragraph', name: 'note', label: t('page.note') },
              ...(made ? { mark } : { hint: t('page.noteHint') }),
              value: visit.note,
            },
            {
              ...{ kind: 'line', name: 'lateReason', label: t('page.lateReason') },
              ...{ hint: t('page.lateReasonHint'), value: visit.lateReason },
            },
            {
              ...{ kind: 'paragraph', name: 'reason', label: correction('form.reason') },
              hint: correction('form.reasonHint'),
            },
          ]}
          submit={correction('form.submit')}
          pending={correction('form.pending')}
          pickLabel={t('form.pick')}
          icon="save"
          cancel={{ href: `/home-visits/${visit.id}`, label: correction('form.cancel') }}
        />
      </Panel>
    </>
  )
}
