'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { useFormAnswer } from '@/components/families/use-form-answer'
import { ErrorSummary } from '@/components/ui/error-summary'
import { PendingNote } from '@/components/ui/pending-note'
import { SubmitButton, type SubmitButtonProps } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { untouched, type FormState } from '@/lib/core/result/form-state'
import type { FormAction } from './start-form'

type StepProps = {
  editionId: string
  revision: number
  action: FormAction
  button: Pick<SubmitButtonProps, 'icon' | 'variant'> & { label: string; pendingLabel: string }
  /** What is being done while it lasts, where that takes long. */
  working?: string
  /** What has to be said with it. */
  reason?: { label: string; hint?: string }
  /** Names of the fields of other forms that this step may complain of. */
  labels?: Readonly<Record<string, string>>
}

/** What has changed meanwhile is shown by the page behind the form. */
const plain = (state: FormState): FormState => ({ ...state, current: {} })

/** One step in the life of an edition: hand in, accept, return, correct. */
export function StepForm({ editionId, revision, action, button, reason, working, labels = {} }: StepProps) {
  const t = useTranslations('reportEdition.correct')
  const [state, send] = useActionState(action, untouched)
  const { label, ...look } = button
  const answer = useFormAnswer(plain(state), {
    kept: {},
    labelOf: (field) => (field === 'reason' ? (reason?.label ?? t('reason')) : labels[field]),
  })
  return (
    <form action={send} noValidate>
      <ErrorSummary title={answer.title} problems={answer.problems} attempt={state} />
      <input type="hidden" name="editionId" value={editionId} />
      <input type="hidden" name="revision" value={revision} />
      {reason && (
        <TextArea
          key={answer.key}
          name="reason"
          label={reason.label}
          hint={reason.hint}
          error={answer.error('reason')}
          defaultValue={answer.value('reason')}
          maxLength={2000}
          className="mb-4"
        />
      )}
      <SubmitButton {...look}>{label}</SubmitButton>
      {working !== undefined && <PendingNote>{working}</PendingNote>}
    </form>
  )
}
