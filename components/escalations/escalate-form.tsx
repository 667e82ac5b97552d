'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { useFormAnswer } from '@/components/families/use-form-answer'
import { ErrorSummary } from '@/components/ui/error-summary'
import { LinkButton } from '@/components/ui/link-button'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { untouched, type FormState } from '@/lib/core/result/form-state'

type EscalateFormProps = {
  familyId: string
  formId: string
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** Why a family is put before the county. */
export function EscalateForm({ familyId, formId, action }: EscalateFormProps) {
  const t = useTranslations('alerts.escalations.raise')
  const [state, send] = useActionState(action, untouched)
  const answer = useFormAnswer(state, {
    kept: {},
    labelOf: (field) => (field === 'reason' ? t('reason') : undefined),
  })
  return (
    <form action={send} noValidate>
      <ErrorSummary title={answer.title} problems={answer.problems} attempt={state} />
      <input type="hidden" name="familyId" value={familyId} />
      <input type="hidden" name="formId" value={formId} />
      <TextArea
        key={answer.key}
        name="reason"
        label={t('reason')}
        error={answer.error('reason')}
        defaultValue={answer.value('reason')}
        rows={5}
        maxLength={2000}
      />
      <div className="mt-5 flex flex-wrap gap-3">
        <SubmitButton icon="send" pendingLabel={t('pending')}>
          {t('submit')}
        </SubmitButton>
        <LinkButton href={`/families/${familyId}`} variant="quiet">
          {t('cancel')}
        </LinkButton>
      </div>
    </form>
  )
}
