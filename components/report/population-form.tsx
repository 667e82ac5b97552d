'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { useFormAnswer } from '@/components/families/use-form-answer'
import { ErrorSummary } from '@/components/ui/error-summary'
import { LinkButton } from '@/components/ui/link-button'
import { NumberField } from '@/components/ui/number-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { untouched, type FormState } from '@/lib/core/result/form-state'

type PopulationFormProps = {
  year: number
  villages: readonly { readonly id: number; readonly name: string; readonly children: number | null }[]
  action: (state: FormState, form: FormData) => Promise<FormState>
}

const fieldOf = (village: number) => `figures.${village}`

/** Row A1 of one year, village by village. */
export function PopulationForm({ year, villages, action }: PopulationFormProps) {
  const t = useTranslations('report.population')
  const [state, send] = useActionState(action, untouched)
  const kept = Object.fromEntries(
    villages.map(({ id, children }) => [fieldOf(id), children === null ? '' : String(children)]),
  )
  const names: Readonly<Record<string, string>> = {
    year: t('year'),
    ...Object.fromEntries(villages.map(({ id, name }) => [fieldOf(id), name])),
  }
  const answer = useFormAnswer(state, { kept, labelOf: (field) => names[field] })
  return (
    <form action={send} noValidate>
      <ErrorSummary title={answer.title} problems={answer.problems} attempt={state} />
      <input type="hidden" name="year" value={year} />
      <div key={answer.key} className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {villages.map(({ id, name }) => (
          <NumberField
            key={id}
            whole
            name={fieldOf(id)}
            label={name}
            error={answer.error(fieldOf(id))}
            defaultValue={answer.value(fieldOf(id))}
          />
        ))}
      </div>
      <div className="mt-5 flex flex-wrap gap-3">
        <SubmitButton icon="save" pendingLabel={t('saving')}>
          {t('save')}
        </SubmitButton>
        <LinkButton href="/report" variant="quiet">
          {t('cancel')}
        </LinkButton>
      </div>
    </form>
  )
}
