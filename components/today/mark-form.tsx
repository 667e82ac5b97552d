'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { useFormAnswer } from '@/components/families/use-form-answer'
import { DateField } from '@/components/ui/date-field'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { untouched, type FormState } from '@/lib/core/result/form-state'

type MarkFormProps = {
  duty: string
  /** As shown. */
  today: string
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** The work of the current period was done. */
export function MarkForm({ duty, today, action }: MarkFormProps) {
  const t = useTranslations('today.marked')
  const [state, send] = useActionState(action, untouched)
  const labels: Readonly<Record<string, string>> = { doneOn: t('doneOn'), note: t('note') }
  const answer = useFormAnswer(state, { kept: { doneOn: today }, labelOf: (field) => labels[field] })
  return (
    <form action={send} noValidate>
      <ErrorSummary title={answer.title} problems={answer.problems} attempt={state} />
      <input type="hidden" name="duty" value={duty} />
      <div key={answer.key} className="grid gap-4">
        <DateField
          name="doneOn"
          label={t('doneOn')}
          pickLabel={t('pickDate')}
          error={answer.error('doneOn')}
          defaultValue={answer.value('doneOn')}
        />
        <TextArea
          name="note"
          label={t('note')}
          hint={t('noteHint')}
          maxLength={1000}
          error={answer.error('note')}
          defaultValue={answer.value('note')}
        />
      </div>
      <SubmitButton icon="check" pendingLabel={t('saving')} className="mt-5">
        {t('save')}
      </SubmitButton>
    </form>
  )
}
