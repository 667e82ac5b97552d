'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { SubmitButton } from '@/components/ui/submit-button'
import { untouched, type FormState } from '@/lib/core/result/form-state'

type EndCaseFormProps = { accessId: string; action: (state: FormState, form: FormData) => Promise<FormState> }

/** Closes the file before its time. */
export function EndCaseForm({ accessId, action }: EndCaseFormProps) {
  const t = useTranslations('county.forms')
  const [, send] = useActionState(action, untouched)
  return (
    <form action={send}>
      <input type="hidden" name="accessId" value={accessId} />
      <SubmitButton variant="secondary" icon="lock" pendingLabel={t('ending')}>
        {t('end')}
      </SubmitButton>
    </form>
  )
}
