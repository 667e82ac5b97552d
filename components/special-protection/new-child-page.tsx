'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { useFormAnswer } from '@/components/families/use-form-answer'
import { DateField } from '@/components/ui/date-field'
import { ErrorSummary } from '@/components/ui/error-summary'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { untouched, type FormState } from '@/lib/core/result/form-state'
import { measures } from '@/lib/core/special-protection/listed-child'
import { useColumnLabel } from './use-column-label'

type NewChildPageProps = {
  communes: readonly { readonly id: number; readonly name: string }[]
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** The county puts one child on the list. */
export function NewChildPage({ communes, action }: NewChildPageProps) {
  const t = useTranslations('specialProtection')
  const labelOf = useColumnLabel()
  const [state, send] = useActionState(action, untouched)
  const answer = useFormAnswer(state, { kept: {}, labelOf })
  const field = (name: string) => ({
    name,
    label: labelOf(name) ?? '',
    error: answer.error(name),
    defaultValue: answer.value(name),
  })
  const form = useTranslations('specialProtection.form')
  return (
    <>
      <PageHeader
        title={t('new.title')}
        crumbs={[{ label: t('title'), href: '/special-protection' }]}
        crumbsLabel={t('trail')}
      />
      <form action={send} noValidate className="max-w-2xl">
        <ErrorSummary title={answer.title} problems={answer.problems} attempt={state} />
        <div key={answer.key} className="grid gap-5">
          <SelectField
            {...field('communeId')}
            options={communes.map(({ id, name }) => ({ value: String(id), label: name }))}
            placeholder={form('choose')}
            width="half"
          />
          <TextField {...field('surname')} maxLength={100} autoComplete="off" />
          <TextField {...field('givenName')} maxLength={100} autoComplete="off" />
          <DateField {...field('birthDate')} pickLabel={form('pickDate')} />
          <SelectField
            {...field('measure')}
            options={measures.map((measure) => ({ value: measure, label: t(`measures.${measure}`) }))}
            placeholder={form('choose')}
            width="half"
          />
          <DateField {...field('placedOn')} pickLabel={form('pickDate')} mark={form('optional')} />
          <TextField {...field('parents')} hint={form('parentsHint')} mark={form('optional')} maxLength={200} />
        </div>
        <div className="mt-6 flex flex-wrap gap-3">
          <SubmitButton icon="save" pendingLabel={form('saving')}>
            {form('save')}
          </SubmitButton>
          <LinkButton href="/special-protection" variant="quiet">
            {form('cancel')}
          </LinkButton>
        </div>
      </form>
    </>
  )
}
