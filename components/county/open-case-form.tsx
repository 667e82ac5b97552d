'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { useFormAnswer } from '@/components/families/use-form-answer'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { untouched, type FormState } from '@/lib/core/result/form-state'

type OpenCaseFormProps = {
  communeId: number
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** Opens one family's file by the number of its sheet, for a written reason. */
export function OpenCaseForm({ communeId, action }: OpenCaseFormProps) {
  const t = useTranslations('county.forms')
  const [state, send] = useActionState(action, untouched)
  const labels: Readonly<Record<string, string>> = { sheetNumber: t('sheetNumber'), reason: t('reason') }
  const answer = useFormAnswer(state, { kept: {}, labelOf: (field) => labels[field] })
  const field = (name: string) => ({ name, error: answer.error(name), defaultValue: answer.value(name) })
  return (
    <form action={send} noValidate>
      <ErrorSummary title={answer.title} problems={answer.problems} attempt={state} />
      <input type="hidden" name="communeId" value={communeId} />
      <div key={answer.key} className="grid gap-4">
        <TextField
          {...field('sheetNumber')}
          label={t('sheetNumber')}
          hint={t('sheetNumberHint')}
          width="short"
          maxLength={30}
          autoComplete="off"
        />
        <TextArea {...field('reason')} label={t('reason')} hint={t('reasonHint')} maxLength={1000} />
      </div>
      <SubmitButton icon="eye" pendingLabel={t('opening')} className="mt-4">
        {t('open')}
      </SubmitButton>
    </form>
  )
}
