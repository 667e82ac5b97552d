'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { useComplaint } from '@/components/observation/use-complaint'
import { ErrorSummary } from '@/components/ui/error-summary'
import { labelled } from '@/components/ui/labelled'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { untouched, type FormState } from '@/lib/core/result/form-state'

const fields = ['current', 'fresh', 'again'] as const

/** The own password: the current one, and the new one twice. Nothing of it comes back from the server. */
export function PasswordForm({ action }: { action: (state: FormState, form: FormData) => Promise<FormState> }) {
  const t = useTranslations('account.password')
  const errors = useTranslations('errors')
  const worded = useComplaint()
  const [state, change] = useActionState(action, untouched)
  const errorOf = (field: (typeof fields)[number]) => {
    const complaint = state.complaints[`password.${field}`]
    return complaint && worded(complaint)
  }
  const problems = fields.flatMap((field) => {
    const message = errorOf(field)
    return message === undefined ? [] : [{ field: `password.${field}`, message: labelled(t(field), message) }]
  })
  const unseen = state.status === 'signed-out' ? errors('signedOut') : errors('summary')
  return (
    <form action={change} noValidate className="grid max-w-xl gap-4">
      {state.status === 'saved' && (
        <Notice tone="success" announce="polite">
          {t('saved')}
        </Notice>
      )}
      <ErrorSummary
        title={unseen}
        problems={state.status === 'signed-out' ? [{ message: unseen }] : problems}
        attempt={state}
      />
      {fields.map((field) => (
        <TextField
          key={field}
          name={`password.${field}`}
          label={t(field)}
          hint={field === 'fresh' ? t('hint') : undefined}
          error={errorOf(field)}
          type="password"
          autoComplete={field === 'current' ? 'current-password' : 'new-password'}
          required
        />
      ))}
      <SubmitButton className="justify-self-start" pendingLabel={t('saving')}>
        {t('submit')}
      </SubmitButton>
    </form>
  )
}
