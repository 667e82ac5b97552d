'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { useFormAnswer } from '@/components/families/use-form-answer'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { untouched, type FormState } from '@/lib/core/result/form-state'

type AdviseFormProps = {
  escalationId: string
  formId: string
  revision: number
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** The county's advice. When the commune sent news meanwhile, what is written stays and the officer looks again. */
export function AdviseForm({ escalationId, formId, revision, action }: AdviseFormProps) {
  const t = useTranslations('alerts.escalations.page')
  const [state, send] = useActionState(action, untouched)
  const answer = useFormAnswer(state, {
    kept: { revision: String(revision) },
    labelOf: (field) => (field === 'advice' ? t('advise') : undefined),
  })
  const title = state.status === 'stale' ? t('changed') : answer.title
  const problems = state.status === 'stale' ? [{ message: t('changed') }] : answer.problems
  return (
    <form action={send} noValidate>
      <ErrorSummary title={title} problems={problems} attempt={state} />
      <input type="hidden" name="escalationId" value={escalationId} />
      <input type="hidden" name="formId" value={formId} />
      <div key={answer.key}>
        <input type="hidden" name="revision" value={answer.value('revision')} />
        <TextArea
          name="advice"
          label={t('advise')}
          hint={t('adviseHint')}
          error={answer.error('advice')}
          defaultValue={answer.value('advice')}
          rows={6}
          maxLength={4000}
        />
      </div>
      <SubmitButton icon="send" pendingLabel={t('pending')} className="mt-4">
        {t('adviseSubmit')}
      </SubmitButton>
    </form>
  )
}
