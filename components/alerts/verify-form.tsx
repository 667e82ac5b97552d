'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { useFormAnswer } from '@/components/families/use-form-answer'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { DateField } from '@/components/ui/date-field'
import { ErrorSummary } from '@/components/ui/error-summary'
import { RadioGroup } from '@/components/ui/radio-group'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TimeField } from '@/components/ui/time-field'
import { verificationResults } from '@/lib/core/alerts/alert'
import { untouched, type FormState } from '@/lib/core/result/form-state'

type Option = { readonly value: string; readonly label: string }

type VerifyFormProps = {
  alertId: string
  suspected: readonly string[]
  forms: readonly Option[]
  family: readonly Option[]
  /** As shown. */
  now: { readonly day: string; readonly time: string }
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** What the county found. Begins with what was suspected and with the present moment. */
export function VerifyForm({ alertId, suspected, forms, family, now, action }: VerifyFormProps) {
  const t = useTranslations('alerts.county')
  const results = useTranslations('alerts.results')
  const [state, send] = useActionState(action, untouched)
  const labels: Readonly<Record<string, string>> = {
    verifiedOn: t('verifiedOn'),
    verifiedTime: t('verifiedTime'),
    result: t('result'),
    forms: t('forms'),
    children: t('children'),
    measures: t('measures'),
  }
  const answer = useFormAnswer(
    { ...state, current: {} },
    { kept: { verifiedOn: now.day, verifiedTime: now.time }, labelOf: (field) => labels[field] },
  )
  const ticked = (field: string, kept: readonly string[]) =>
    state.status === 'idle' ? kept : (state.values[`${field}[]`] ?? [])
  const field = (name: string) => ({ name, error: answer.error(name), defaultValue: answer.value(name) })
  return (
    <form action={send} noValidate>
      <ErrorSummary title={answer.title} problems={answer.problems} attempt={state} />
      <p className="text-soft mb-4">{t('verifyText')}</p>
      <input type="hidden" name="alertId" value={alertId} />
      <div key={answer.key} className="grid gap-5">
        <div className="flex flex-wrap gap-x-6 gap-y-5">
          <DateField {...field('verifiedOn')} label={t('verifiedOn')} pickLabel={t('pickDate')} />
          <TimeField {...field('verifiedTime')} label={t('verifiedTime')} />
        </div>
        <RadioGroup
          {...field('result')}
          label={t('result')}
          options={verificationResults.map((value) => ({ value, label: results(value) }))}
        />
        <CheckboxGroup
          name="forms[]"
          label={t('forms')}
          hint={t('formsHint')}
          error={answer.error('forms')}
          options={forms}
          defaultValues={ticked('forms', suspected)}
        />
        <CheckboxGroup
          name="children[]"
          label={t('children')}
          error={answer.error('children')}
          options={family}
          defaultValues={ticked(
            'children',
            family.map(({ value }) => value),
          )}
        />
        <TextArea {...field('measures')} label={t('measures')} hint={t('measuresHint')} rows={5} maxLength={4000} />
      </div>
      <SubmitButton icon="shield" pendingLabel={t('pending')} className="mt-6">
        {t('submit')}
      </SubmitButton>
    </form>
  )
}
