'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { ErrorSummary } from '@/components/ui/error-summary'
import { LinkButton } from '@/components/ui/link-button'
import { SubmitButton } from '@/components/ui/submit-button'
import { untouched, type FormState } from '@/lib/core/result/form-state'
import { FamilyFields, type VillageOption } from './family-fields'
import { useFieldLabel } from './use-field-label'
import { useFormAnswer } from './use-form-answer'

type EditFamilyFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  familyId: string
  villages: readonly VillageOption[]
  kept: Readonly<Record<string, string>>
}

export function EditFamilyForm({ action, familyId, villages, kept }: EditFamilyFormProps) {
  const t = useTranslations('families.form')
  const [state, send] = useActionState(action, untouched)
  const labelOf = useFieldLabel()
  const villageName = (id: string) => villages.find((village) => String(village.id) === id)?.name
  const answer = useFormAnswer(state, {
    kept,
    labelOf,
    shown: (field, value) => (field === 'villageId' ? (villageName(value) ?? value) : value),
  })
  return (
    <form action={send} noValidate className="max-w-3xl">
      <ErrorSummary title={answer.title} problems={answer.problems} attempt={state} />
      <input type="hidden" name="familyId" value={familyId} />
      <div key={answer.key}>
        <input type="hidden" name="revision" defaultValue={answer.value('revision')} />
        <FamilyFields answer={answer} villages={villages} />
      </div>
      <div className="mt-6 flex flex-wrap gap-3">
        <SubmitButton pendingLabel={t('saving')}>{t('save')}</SubmitButton>
        <LinkButton href={`/families/${familyId}`} variant="quiet">
          {t('cancel')}
        </LinkButton>
      </div>
    </form>
  )
}
