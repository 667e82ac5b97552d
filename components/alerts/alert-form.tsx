'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { useFormAnswer } from '@/components/families/use-form-answer'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { ErrorSummary } from '@/components/ui/error-summary'
import { RadioGroup } from '@/components/ui/radio-group'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { alertChannels, type AlertDraft } from '@/lib/core/alerts/alert'
import { untouched, type FormState } from '@/lib/core/result/form-state'

type Option = { readonly value: string; readonly label: string }

type AlertFormProps = {
  /** The draft that is written in, or the family about whom one is begun. */
  of: { readonly alertId: string; readonly revision: number } | { readonly familyId: string }
  draft: AlertDraft
  forms: readonly Option[]
  family: readonly Option[]
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** What the worker writes of an alert. Going on to the sending saves it. */
export function AlertForm({ of, draft, forms, family, action }: AlertFormProps) {
  const t = useTranslations('alerts.form')
  const channels = useTranslations('alerts.channels')
  const [state, send] = useActionState(action, untouched)
  const labels: Readonly<Record<string, string>> = {
    forms: t('forms'),
    children: t('children'),
    description: t('description'),
    measures: t('measures'),
    channel: t('channel'),
  }
  const { description, measures, channel } = draft
  const answer = useFormAnswer(state, {
    kept: { description, measures, channel, ...('revision' in of && { revision: String(of.revision) }) },
    labelOf: (field) => labels[field],
  })
  const ticked = (field: string, kept: readonly string[]) =>
    state.status === 'idle' ? kept : (state.values[`${field}[]`] ?? [])
  const field = (name: string) => ({ name, error: answer.error(name), defaultValue: answer.value(name) })
  return (
    <form action={send} noValidate>
      <ErrorSummary title={answer.title} problems={answer.problems} attempt={state} />
      <div key={answer.key} className="grid gap-5">
        {'alertId' in of ? (
          <>
            <input type="hidden" name="alertId" value={of.alertId} />
            <input type="hidden" name="revision" value={answer.value('revision')} />
          </>
        ) : (
          <input type="hidden" name="familyId" value={of.familyId} />
        )}
        <CheckboxGroup
          name="forms[]"
          label={t('forms')}
          hint={t('formsHint')}
          error={answer.error('forms')}
          options={forms}
          defaultValues={ticked('forms', draft.forms)}
        />
        {family.length === 0 ? (
          <p>{t('noChildren')}</p>
        ) : (
          <CheckboxGroup
            name="children[]"
            label={t('children')}
            error={answer.error('children')}
            options={family}
            defaultValues={ticked('children', draft.children)}
          />
        )}
        <TextArea
          {...field('description')}
          label={t('description')}
          hint={t('descriptionHint')}
          rows={6}
          maxLength={4000}
        />
        <TextArea
          {...field('measures')}
          label={t('measures')}
          mark={t('optional')}
          hint={t('measuresHint')}
          maxLength={4000}
        />
        <RadioGroup
          {...field('channel')}
          label={t('channel')}
          options={alertChannels.map((value) => ({ value, label: channels(value) }))}
        />
      </div>
      <div className="mt-6 flex flex-wrap gap-3">
        <SubmitButton name="pressed" value="check" iconAfter="arrow-right" pendingLabel={t('saving')}>
          {t('check')}
        </SubmitButton>
        <SubmitButton name="pressed" value="save" variant="secondary" icon="save" pendingLabel={t('saving')}>
          {t('save')}
        </SubmitButton>
      </div>
    </form>
  )
}
