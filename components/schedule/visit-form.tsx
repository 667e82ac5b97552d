'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { useFormAnswer } from '@/components/families/use-form-answer'
import { DateField } from '@/components/ui/date-field'
import { ErrorSummary } from '@/components/ui/error-summary'
import { LinkButton } from '@/components/ui/link-button'
import { RadioGroup } from '@/components/ui/radio-group'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { YesNo } from '@/components/ui/yes-no'
import { untouched, type FormState } from '@/lib/core/result/form-state'

type VisitFormProps = {
  familyId: string
  planId: string
  /** As shown. */
  approvedOn: string
  today: string
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** A monitoring visit that was made. */
export function VisitForm({ familyId, planId, approvedOn, today, action }: VisitFormProps) {
  const t = useTranslations('schedule.visit')
  const [state, send] = useActionState(action, untouched)
  const labels: Readonly<Record<string, string>> = {
    visitedOn: t('visitedOn'),
    planned: t('planned'),
    summary: t('summary'),
    revisionNeeded: t('revisionNeeded'),
  }
  const answer = useFormAnswer(state, {
    kept: { visitedOn: today, planned: 'yes' },
    labelOf: (field) => labels[field],
  })
  const field = (name: string) => ({ name, error: answer.error(name), defaultValue: answer.value(name) })
  return (
    <form action={send} noValidate>
      <ErrorSummary title={answer.title} problems={answer.problems} attempt={state} />
      <input type="hidden" name="familyId" value={familyId} />
      <div key={answer.key} className="grid gap-5">
        <DateField
          {...field('visitedOn')}
          label={t('visitedOn')}
          hint={t('visitedOnHint', { day: approvedOn })}
          pickLabel={t('pickDate')}
        />
        <RadioGroup
          {...field('planned')}
          label={t('planned')}
          options={[
            { value: 'yes', label: t('plannedYes'), hint: t('plannedYesHint') },
            { value: 'no', label: t('plannedNo'), hint: t('plannedNoHint') },
          ]}
        />
        <TextArea {...field('summary')} label={t('summary')} hint={t('summaryHint')} rows={5} maxLength={4000} />
        <YesNo
          {...field('revisionNeeded')}
          label={t('revisionNeeded')}
          hint={t('revisionHint')}
          yes={{ value: 'yes', label: t('yes') }}
          no={{ value: 'no', label: t('no') }}
        />
      </div>
      <div className="mt-6 flex flex-wrap gap-3">
        <SubmitButton icon="save" pendingLabel={t('saving')}>
          {t('save')}
        </SubmitButton>
        <LinkButton href={`/plans/${planId}`} variant="quiet">
          {t('cancel')}
        </LinkButton>
      </div>
    </form>
  )
}
