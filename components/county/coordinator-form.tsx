'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { useFormAnswer } from '@/components/families/use-form-answer'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SelectField, type SelectOption } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { untouched, type FormState } from '@/lib/core/result/form-state'

type CoordinatorFormProps = {
  communeId: number
  current: string
  users: readonly SelectOption[]
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** Names who of the county guides the commune from today on. */
export function CoordinatorForm({ communeId, current, users, action }: CoordinatorFormProps) {
  const t = useTranslations('county.forms')
  const [state, send] = useActionState(action, untouched)
  const labels: Readonly<Record<string, string>> = { userId: t('coordinator'), phone: t('phone') }
  const answer = useFormAnswer(state, { kept: { userId: current }, labelOf: (field) => labels[field] })
  return (
    <form action={send} noValidate>
      <ErrorSummary title={answer.title} problems={answer.problems} attempt={state} />
      <input type="hidden" name="communeId" value={communeId} />
      <div key={answer.key} className="grid gap-4">
        <SelectField
          name="userId"
          label={t('coordinator')}
          options={users}
          placeholder={t('choose')}
          width="half"
          error={answer.error('userId')}
          defaultValue={answer.value('userId')}
        />
        <TextField
          name="phone"
          label={t('phone')}
          hint={t('phoneHint')}
          width="half"
          inputMode="tel"
          maxLength={30}
          error={answer.error('phone')}
          defaultValue={answer.value('phone')}
        />
      </div>
      <SubmitButton variant="secondary" icon="user" pendingLabel={t('saving')} className="mt-4">
        {t('name')}
      </SubmitButton>
    </form>
  )
}
