'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { useFormAnswer } from '@/components/families/use-form-answer'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { untouched, type FormState } from '@/lib/core/result/form-state'

type RemovalFormProps = {
  id: string
  name: string
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** Removes a copy for a reason; folded away, because it is rare. */
export function RemovalForm({ id, name, action }: RemovalFormProps) {
  const t = useTranslations('documents.copies')
  const [state, send] = useActionState(action, untouched)
  const field = `reason-${id}`
  const answer = useFormAnswer(state, { kept: {}, labelOf: () => t('reason') })
  return (
    <details open={state.status === 'idle' ? undefined : true}>
      <summary className="link cursor-pointer py-1.5">
        {t('removeOpen')}
        <span className="sr-only">: {name}</span>
      </summary>
      <form action={send} noValidate className="mt-2 grid gap-4">
        <ErrorSummary
          title={answer.title}
          problems={answer.problems.map((problem) => ('field' in problem ? { ...problem, field } : problem))}
          attempt={state}
        />
        <p>{t('removeText')}</p>
        <input type="hidden" name="id" value={id} />
        <TextField
          key={answer.key}
          id={field}
          name="reason"
          label={t('reason')}
          error={answer.error('reason')}
          defaultValue={answer.value('reason')}
          maxLength={500}
          required
        />
        <div>
          <SubmitButton variant="danger" icon="trash" pendingLabel={t('removing')}>
            {t('removeConfirm')}
          </SubmitButton>
        </div>
      </form>
    </details>
  )
}
