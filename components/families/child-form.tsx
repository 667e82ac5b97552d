'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { ErrorSummary } from '@/components/ui/error-summary'
import { LinkButton } from '@/components/ui/link-button'
import { SubmitButton } from '@/components/ui/submit-button'
import { untouched, type FormState } from '@/lib/core/result/form-state'
import { ChildFields } from './child-fields'
import { MatchesNotice } from './matches-notice'
import { useFieldLabel } from './use-field-label'
import { useFormAnswer } from './use-form-answer'
import { useShownChildValue } from './use-shown-child-value'

type ChildFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  familyId: string
  /** Of the child on file; none for a new one. */
  childId?: string
  kept: Readonly<Record<string, string>>
}

/** A child to add to a family, or to change. */
export function ChildForm({ action, familyId, childId, kept }: ChildFormProps) {
  const t = useTranslations('families')
  const [state, send] = useActionState(action, untouched)
  const labelOf = useFieldLabel()
  const answer = useFormAnswer(state, { kept, labelOf, shown: useShownChildValue() })
  const save = childId === undefined ? t('newChild.submit') : t('form.save')
  return (
    <form action={send} noValidate className="max-w-3xl">
      <ErrorSummary title={answer.title} problems={answer.problems} attempt={state} />
      <MatchesNotice matches={state.matches ?? []} title={t('matches.childTitle')} text={t('matches.childText')} />
      <input type="hidden" name="familyId" value={familyId} />
      {childId !== undefined && <input type="hidden" name="childId" value={childId} />}
      <div key={answer.key} className="grid gap-5">
        {childId !== undefined && <input type="hidden" name="revision" defaultValue={answer.value('revision')} />}
        <ChildFields answer={answer} />
        <Checkbox
          name="separated"
          label={t('fields.separated')}
          hint={t('fields.separatedHint')}
          error={answer.error('separated')}
          defaultChecked={answer.value('separated') !== ''}
        />
      </div>
      <div className="mt-6 flex flex-wrap gap-3">
        {state.status === 'unsure' ? (
          <SubmitButton name="sure" value="yes" pendingLabel={t('form.saving')}>
            {t('matches.goOnChild')}
          </SubmitButton>
        ) : (
          <SubmitButton pendingLabel={t('form.saving')}>{save}</SubmitButton>
        )}
        <LinkButton href={`/families/${familyId}`} variant="quiet">
          {t('form.cancel')}
        </LinkButton>
      </div>
    </form>
  )
}
