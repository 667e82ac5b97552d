'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useState } from 'react'
import { CorrectedRecord, CorrectionReason, type CorrectionOf } from '@/components/corrections/correction-fields'
import { useFormAnswer } from '@/components/families/use-form-answer'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { DateField } from '@/components/ui/date-field'
import { ErrorSummary } from '@/components/ui/error-summary'
import { RadioGroup } from '@/components/ui/radio-group'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TimeField } from '@/components/ui/time-field'
import { VerificationCheck } from './verification-check'
import { verificationResults } from '@/lib/core/alerts/alert'
import { untouched, type FormState } from '@/lib/core/result/form-state'

type Option = { readonly value: string; readonly label: string }

type VerifyFormProps = {
  formId: string
  /** The alert that is verified, or the verification that is corrected. */
  of: { readonly alertId: string } | CorrectionOf
  forms: readonly Option[]
  family: readonly Option[]
  /** What the fields begin with, by name and as shown, and what is ticked. */
  kept: Readonly<Record<string, string>>
  ticked: { readonly forms: readonly string[]; readonly children: readonly string[] }
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** What the county found, looked over before it is recorded; or its correction. */
export function VerifyForm({ formId, of, forms, family, kept, ticked, action }: VerifyFormProps) {
  const t = useTranslations('alerts.county')
  const results = useTranslations('alerts.results')
  const correction = useTranslations('corrections.form')
  const correcting = 'id' in of
  const [state, send] = useActionState(action, untouched)
  const [mended, setMended] = useState<FormState | null>(null)
  const checking = state.status === 'unsure' && state !== mended
  const labels: Readonly<Record<string, string>> = {
    verifiedOn: t('verifiedOn'),
    verifiedTime: t('verifiedTime'),
    result: t('result'),
    forms: t('forms'),
    children: t('children'),
    measures: t('measures'),
    reason: correction('reason'),
  }
  const answer = useFormAnswer(
    { ...state, current: correcting ? state.current : {} },
    { kept, labelOf: (field) => labels[field] },
  )
  const tickedOf = (field: keyof typeof ticked) =>
    state.status === 'idle' ? ticked[field] : (state.values[`${field}[]`] ?? [])
  const field = (name: string) => ({ name, error: answer.error(name), defaultValue: answer.value(name) })
  return (
    <form action={send} noValidate>
      <ErrorSummary title={answer.title} problems={answer.problems} attempt={state} />
      {!checking && <p className="text-soft mb-4">{correcting ? correction('intro') : t('verifyText')}</p>}
      <input type="hidden" name="formId" value={formId} />
      {'id' in of ? (
        <CorrectedRecord of={of} answer={answer} />
      ) : (
        <input type="hidden" name="alertId" value={of.alertId} />
      )}
      {checking && (
        <VerificationCheck values={state.values} forms={forms} family={family} onBack={() => setMended(state)} />
      )}
      {!checking && (
        <>
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
              defaultValues={tickedOf('forms')}
            />
            <CheckboxGroup
              name="children[]"
              label={t('children')}
              error={answer.error('children')}
              options={family}
              defaultValues={tickedOf('children')}
            />
            <TextArea {...field('measures')} label={t('measures')} hint={t('measuresHint')} rows={5} maxLength={4000} />
            {correcting && <CorrectionReason answer={answer} />}
          </div>
          {correcting ? (
            <SubmitButton icon="shield" pendingLabel={t('pending')} className="mt-6">
              {correction('submit')}
            </SubmitButton>
          ) : (
            <SubmitButton
              name="pressed"
              value="check"
              iconAfter="arrow-right"
              pendingLabel={t('pending')}
              className="mt-6"
            >
              {t('check')}
            </SubmitButton>
          )}
        </>
      )}
    </form>
  )
}
