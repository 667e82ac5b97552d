'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { useFormAnswer } from '@/components/families/use-form-answer'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { untouched, type FormState } from '@/lib/core/result/form-state'

type DismissFormProps = {
  alertId: string
  revision: number
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** An alert that is not sent after all, with the reason. */
export function DismissForm({ alertId, revision, action }: DismissFormProps) {
  const t = useTranslations('alerts.dismiss')
  const [state, send] = useActionState(action, untouched)
  const answer = useFormAnswer(
    { ...state, current: {} },
    { kept: {}, labelOf: (field) => (field === 'reason' ? t('reason') : undefined) },
  )
  return (
    <form action={send} noValidate>
      <ErrorSummary title={answer.title} problems={answer.problems} attempt={state} />
      <p className="text-soft mb-3 max-w-[65ch]">{t('text')}</p>
      <input type="hidden" name="alertId" value={alertId} />
      <input type="hidden" name="revision" value={revision} />
      <TextArea
        key={answer.key}
        name="reason"
        label={t('reason')}
        error={answer.error('reason')}
        defaultValue={answer.value('reason')}
        maxLength={2000}
      />
      <SubmitButton variant="secondary" icon="circle-minus" pendingLabel={t('pending')} className="mt-4">
        {t('submit')}
      </SubmitButton>
    </form>
  )
}
