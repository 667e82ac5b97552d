'use client'

import { useTranslations } from 'next-intl'
import { useActionState, type ReactNode } from 'react'
import { useFormAnswer } from '@/components/families/use-form-answer'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SelectField, type SelectOption } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { untouched, type FormState } from '@/lib/core/result/form-state'

type TextFormProps = {
  field: 'question' | 'answer' | 'body'
  action: (state: FormState, form: FormData) => Promise<FormState>
  /** Of a form that adds a record. */
  formId?: string
  /** To whom, where there is a choice. */
  communes?: readonly SelectOption[]
  /** Tells the same field of several forms of a page apart. */
  id?: string
  children?: ReactNode
}

/** A question, an answer or a note. */
export function TextForm({ field, action, formId, communes, id = field, children }: TextFormProps) {
  const t = useTranslations('guidance.forms')
  const [state, send] = useActionState(action, untouched)
  const labels: Readonly<Record<string, string>> = { [field]: t(`${field}.label`), communeId: t('commune') }
  const answer = useFormAnswer(state, { kept: {}, labelOf: (name) => labels[name] })
  const problems = answer.problems.map((problem) => (problem.field === field ? { ...problem, field: id } : problem))
  return (
    <form action={send} noValidate>
      <ErrorSummary title={answer.title} problems={problems} attempt={state} />
      {children}
      {formId !== undefined && <input type="hidden" name="formId" value={formId} />}
      <div key={answer.key} className="grid gap-4">
        {communes !== undefined && (
          <SelectField
            name="communeId"
            label={t('commune')}
            options={communes}
            placeholder={t('choose')}
            width="half"
            error={answer.error('communeId')}
            defaultValue={answer.value('communeId')}
          />
        )}
        <TextArea
          id={id}
          name={field}
          label={t(`${field}.label`)}
          hint={t(`${field}.hint`)}
          error={answer.error(field)}
          defaultValue={answer.value(field)}
          maxLength={4000}
        />
      </div>
      <SubmitButton icon="send" pendingLabel={t('sending')} className="mt-4">
        {t(`${field}.send`)}
      </SubmitButton>
    </form>
  )
}
