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

type Hidden = Readonly<Record<string, string>>
type FormProps = { hidden: Hidden; action: (state: FormState, form: FormData) => Promise<FormState> }

const HiddenFields = ({ hidden }: { hidden: Hidden }) =>
  Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)

/** The number of a sheet of the child's family, or why the family gets no risk sheet. */
export function OneFieldForm({ field, hidden, action }: FormProps & { field: 'sheetNumber' | 'reason' }) {
  const t = useTranslations('specialProtection.settle')
  const [state, send] = useActionState(action, untouched)
  const label = t(`${field}.label`)
  const answer = useFormAnswer(state, { kept: {}, labelOf: (name) => (name === field ? label : undefined) })
  const texts = { name: field, label, hint: t(`${field}.hint`), error: answer.error(field) }
  return (
    <form action={send} noValidate className="mt-4 first:mt-0">
      <ErrorSummary title={answer.title} problems={answer.problems} attempt={state} />
      <HiddenFields hidden={hidden} />
      <div key={answer.key}>
        {field === 'reason' ? (
          <TextArea {...texts} defaultValue={answer.value(field)} maxLength={1000} />
        ) : (
          <TextField {...texts} defaultValue={answer.value(field)} width="short" maxLength={30} autoComplete="off" />
        )}
      </div>
      <SubmitButton variant="secondary" pendingLabel={t('saving')} className="mt-4">
        {t(`${field}.send`)}
      </SubmitButton>
    </form>
  )
}

/** The child is no longer in special protection. */
export function TakeOffForm({ hidden, action }: FormProps) {
  const t = useTranslations('specialProtection.settle')
  const pick = useTranslations('specialProtection.form')
  const [state, send] = useActionState(action, untouched)
  const labels: Readonly<Record<string, string>> = { on: t('leftOn'), reason: t('leftReason') }
  const answer = useFormAnswer(state, { kept: {}, labelOf: (name) => labels[name] })
  return (
    <form action={send} noValidate>
      <ErrorSummary title={answer.title} problems={answer.problems} attempt={state} />
      <HiddenFields hidden={hidden} />
      <div key={answer.key} className="grid gap-4">
        <DateField
          name="on"
          label={t('leftOn')}
          pickLabel={pick('pickDate')}
          error={answer.error('on')}
          defaultValue={answer.value('on')}
        />
        <TextField
          name="reason"
          label={t('leftReason')}
          hint={t('leftHint')}
          error={answer.error('reason')}
          defaultValue={answer.value('reason')}
          maxLength={300}
        />
      </div>
      <SubmitButton variant="secondary" pendingLabel={t('saving')} className="mt-4">
        {t('takeOff')}
      </SubmitButton>
    </form>
  )
}
