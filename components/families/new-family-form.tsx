'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useState, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { untouched, type FormState } from '@/lib/core/result/form-state'
import { ChildFields } from './child-fields'
import { FamilyFields, type VillageOption } from './family-fields'
import { MatchesNotice } from './matches-notice'
import { useFieldLabel } from './use-field-label'
import { useFormAnswer } from './use-form-answer'

type NewFamilyFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  villages: readonly VillageOption[]
  /** What is known of the family already, by field name. */
  kept?: Readonly<Record<string, string>>
  /** Sent along unseen. */
  hidden?: Readonly<Record<string, string>>
  cancelHref?: string
  /** Further fields, before the button. */
  more?: ReactNode
}

const nothing = {}
const mostRows = 15
const isOfChild = (field: string) => field.startsWith('children.')

/** One row, or as many as are known already. Without a script this is all there is; more can be added in the family's file. */
const rowsFor = (fields: readonly string[]): number =>
  Math.max(1, ...fields.filter(isOfChild).map((field) => Number(field.split('.')[1]) + 1))

export function NewFamilyForm({
  action,
  villages,
  kept = nothing,
  hidden = nothing,
  cancelHref = '/observatory',
  more,
}: NewFamilyFormProps) {
  const t = useTranslations('families')
  const [state, send] = useActionState(action, untouched)
  const firstRows = Math.min(mostRows, rowsFor(Object.keys(kept)))
  const [rows, setRows] = useState(firstRows)
  const matches = state.matches ?? []
  const labelOf = useFieldLabel()
  const answer = useFormAnswer(state, { kept, labelOf })
  const unsure = state.status === 'unsure'
  const childless =
    unsure && !Object.entries(state.values).some(([field, typed]) => isOfChild(field) && typed.some(Boolean))

  useEffect(() => {
    if (rows > firstRows) document.getElementById(`children.${rows - 1}.surname`)?.focus()
  }, [rows, firstRows])

  return (
    <form action={send} noValidate className="max-w-3xl">
      <ErrorSummary title={answer.title} problems={answer.problems} attempt={state} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <MatchesNotice matches={matches} title={t('matches.title')} text={t('matches.text')} />
      {childless && (
        <Notice tone="warning" title={t('matches.childlessTitle')} announce="assertive" className="mb-6">
          {t('matches.childlessText')}
        </Notice>
      )}
      <div key={answer.key} className="grid gap-8">
        <section className="panel p-4">
          <h2 className="mb-4">{t('new.family')}</h2>
          <FamilyFields answer={answer} villages={villages} />
        </section>
        <section>
          <h2>{t('new.children')}</h2>
          <p className="text-soft mb-4">{t('new.childrenHint')}</p>
          <div className="grid gap-4">
            {Array.from({ length: rows }, (_, index) => (
              <fieldset key={index} className="panel p-4">
                <legend className="sr-only">{t('new.child', { n: index + 1 })}</legend>
                <h3 aria-hidden className="mb-3">
                  {t('new.child', { n: index + 1 })}
                </h3>
                <ChildFields answer={answer} prefix={`children.${index}.`} />
              </fieldset>
            ))}
          </div>
        </section>
      </div>
      {rows < mostRows && (
        <Button icon="plus" variant="quiet" className="mt-4" onClick={() => setRows(rows + 1)}>
          {t('new.addRow')}
        </Button>
      )}
      {more}
      <div className="mt-6 flex flex-wrap gap-3">
        {unsure ? (
          <SubmitButton name="sure" value="yes" pendingLabel={t('form.saving')}>
            {t(childless && matches.length === 0 ? 'matches.goOnChildless' : 'matches.goOn')}
          </SubmitButton>
        ) : (
          <SubmitButton pendingLabel={t('form.saving')}>{t('new.submit')}</SubmitButton>
        )}
        <LinkButton href={cancelHref} variant="quiet">
          {t('form.cancel')}
        </LinkButton>
      </div>
    </form>
  )
}
