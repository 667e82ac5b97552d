'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { useFormAnswer } from '@/components/families/use-form-answer'
import { DateField } from '@/components/ui/date-field'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { untouched, type FormState } from '@/lib/core/result/form-state'

type Action = (state: FormState, form: FormData) => Promise<FormState>
type DecisionProps = { planId: string; revision: number; action: Action }

/** A decided plan shows no fields to compare: the page behind the form is what has changed. */
const plain = (state: FormState): FormState => ({ ...state, current: {} })

/** The mayor approves by order, number and date. `submittedOn` and `today` as shown. */
export function ApproveForm({
  planId,
  revision,
  action,
  submittedOn,
  today,
}: DecisionProps & { submittedOn: string; today: string }) {
  const t = useTranslations('plan.decision')
  const form = useTranslations('plan.form')
  const [state, send] = useActionState(action, untouched)
  const labels: Readonly<Record<string, string>> = { orderNumber: t('orderNumber'), orderDate: t('orderDate') }
  const answer = useFormAnswer(plain(state), { kept: { orderDate: today }, labelOf: (field) => labels[field] })
  return (
    <form action={send} noValidate>
      <ErrorSummary title={answer.title} problems={answer.problems} attempt={state} />
      <input type="hidden" name="planId" value={planId} />
      <input type="hidden" name="revision" value={revision} />
      <div key={answer.key} className="grid gap-4">
        <TextField
          name="orderNumber"
          label={t('orderNumber')}
          width="short"
          maxLength={30}
          error={answer.error('orderNumber')}
          defaultValue={answer.value('orderNumber')}
          autoComplete="off"
        />
        <DateField
          name="orderDate"
          label={t('orderDate')}
          hint={t('orderDateHint', { day: submittedOn })}
          pickLabel={form('pickDate')}
          error={answer.error('orderDate')}
          defaultValue={answer.value('orderDate')}
        />
      </div>
      <SubmitButton icon="stamp" pendingLabel={t('pending')} className="mt-5">
        {t('approve')}
      </SubmitButton>
    </form>
  )
}

/** The mayor returns the plan with a reason. */
export function ReturnForm({ planId, revision, action }: DecisionProps) {
  const t = useTranslations('plan.decision')
  const [state, send] = useActionState(action, untouched)
  const answer = useFormAnswer(plain(state), {
    kept: {},
    labelOf: (field) => (field === 'reason' ? t('reason') : undefined),
  })
  return (
    <form action={send} noValidate>
      <ErrorSummary title={answer.title} problems={answer.problems} attempt={state} />
      <input type="hidden" name="planId" value={planId} />
      <input type="hidden" name="revision" value={revision} />
      <TextArea
        key={answer.key}
        name="reason"
        label={t('reason')}
        hint={t('reasonHint')}
        error={answer.error('reason')}
        defaultValue={answer.value('reason')}
        maxLength={2000}
      />
      <SubmitButton variant="secondary" icon="undo-2" pendingLabel={t('pending')} className="mt-5">
        {t('return')}
      </SubmitButton>
    </form>
  )
}
