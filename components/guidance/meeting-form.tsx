'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { useFormAnswer } from '@/components/families/use-form-answer'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { DateField } from '@/components/ui/date-field'
import { ErrorSummary } from '@/components/ui/error-summary'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { untouched, type FormState } from '@/lib/core/result/form-state'

type MeetingFormProps = {
  formId: string
  communes: readonly { readonly id: number; readonly name: string }[]
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** A meeting that was held: when, where, what was said, who came. */
export function MeetingForm({ formId, communes, action }: MeetingFormProps) {
  const t = useTranslations('guidance.meeting')
  const page = useTranslations('guidance')
  const [state, send] = useActionState(action, untouched)
  const labels: Readonly<Record<string, string>> = {
    heldOn: t('heldOn'),
    place: t('place'),
    points: t('points'),
    came: t('came'),
  }
  const answer = useFormAnswer(state, { kept: {}, labelOf: (field) => labels[field] })
  const field = (name: string) => ({
    name,
    label: labels[name] ?? '',
    error: answer.error(name),
    defaultValue: answer.value(name),
  })
  return (
    <>
      <PageHeader
        title={t('title')}
        crumbs={[{ label: page('title'), href: '/guidance' }]}
        crumbsLabel={page('trail')}
      />
      <form action={send} noValidate className="max-w-2xl">
        <ErrorSummary title={answer.title} problems={answer.problems} attempt={state} />
        <input type="hidden" name="formId" value={formId} />
        <div key={answer.key} className="grid gap-5">
          <DateField {...field('heldOn')} pickLabel={t('pickDate')} />
          <TextField {...field('place')} mark={t('optional')} maxLength={200} />
          <TextArea {...field('points')} hint={t('pointsHint')} rows={6} maxLength={8000} />
          <CheckboxGroup
            id="came"
            name="came[]"
            label={t('came')}
            error={answer.error('came')}
            defaultValues={state.values['came[]'] ?? []}
            options={[...communes]
              .sort((a, b) => a.name.localeCompare(b.name, 'ro'))
              .map(({ id, name }) => ({ value: String(id), label: name }))}
          />
        </div>
        <div className="mt-6 flex flex-wrap gap-3">
          <SubmitButton icon="save" pendingLabel={t('saving')}>
            {t('save')}
          </SubmitButton>
          <LinkButton href="/guidance" variant="quiet">
            {t('cancel')}
          </LinkButton>
        </div>
      </form>
    </>
  )
}
