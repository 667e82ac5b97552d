'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { useFormAnswer } from '@/components/families/use-form-answer'
import { DateField } from '@/components/ui/date-field'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { untouched, type FormState } from '@/lib/core/result/form-state'

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>

/** Begins an edition of a day; `today` as shown. */
export function StartForm({ action, today }: { action: FormAction; today: string }) {
  const t = useTranslations('reportEdition.start')
  const [state, send] = useActionState(action, untouched)
  const answer = useFormAnswer(state, {
    kept: { referenceDate: today },
    labelOf: (field) => (field === 'referenceDate' ? t('referenceDate') : undefined),
  })
  return (
    <form action={send} noValidate>
      <ErrorSummary title={answer.title} problems={answer.problems} attempt={state} />
      <DateField
        key={answer.key}
        name="referenceDate"
        label={t('referenceDate')}
        hint={t('hint')}
        pickLabel={t('pickDate')}
        error={answer.error('referenceDate')}
        defaultValue={answer.value('referenceDate')}
      />
      <SubmitButton icon="plus" pendingLabel={t('pending')} className="mt-4">
        {t('submit')}
      </SubmitButton>
    </form>
  )
}
