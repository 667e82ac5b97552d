'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { useFormAnswer } from '@/components/families/use-form-answer'
import { DateField } from '@/components/ui/date-field'
import { ErrorSummary } from '@/components/ui/error-summary'
import { LinkButton } from '@/components/ui/link-button'
import { RadioGroup } from '@/components/ui/radio-group'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { TimeField } from '@/components/ui/time-field'
import { invitationKinds } from '@/lib/core/documents/invitation'
import { untouched, type FormState } from '@/lib/core/result/form-state'

type InvitationFormProps = {
  familyId: string
  formId: string
  /** Where the family lives; empty: unknown. */
  home: string
  kept: Readonly<Record<string, string>>
  action: (state: FormState, form: FormData) => Promise<FormState>
}

const fields = ['kind', 'addressee', 'meetOn', 'meetAt', 'place', 'reason', 'bring'] as const

/** Whom, when, where and why. */
export function InvitationForm({ familyId, formId, home, kept, action }: InvitationFormProps) {
  const t = useTranslations('documents.invitation')
  const [state, send] = useActionState(action, untouched)
  const answer = useFormAnswer(state, {
    kept,
    labelOf: (name) => {
      const known = fields.find((each) => each === name)
      return known && t(`fields.${known}`)
    },
  })
  const field = (name: (typeof fields)[number]) => ({
    name,
    label: t(`fields.${name}`),
    error: answer.error(name),
    defaultValue: answer.value(name),
  })
  return (
    <form action={send} noValidate className="max-w-2xl">
      <ErrorSummary title={answer.title} problems={answer.problems} attempt={state} />
      <input type="hidden" name="familyId" value={familyId} />
      <input type="hidden" name="formId" value={formId} />
      <div key={answer.key} className="grid gap-5">
        <RadioGroup
          {...field('kind')}
          options={invitationKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
          required
        />
        <TextField {...field('addressee')} hint={t('fields.addresseeHint')} maxLength={200} required />
        <DateField {...field('meetOn')} pickLabel={t('fields.pickDate')} required />
        <TimeField {...field('meetAt')} required />
        <TextField
          {...field('place')}
          hint={home === '' ? t('fields.placeHintPlain') : t('fields.placeHint', { home })}
          maxLength={200}
          required
        />
        <TextArea {...field('reason')} hint={t('fields.reasonHint')} rows={3} maxLength={1000} required />
        <TextArea {...field('bring')} mark={t('fields.optional')} rows={2} maxLength={500} />
      </div>
      <div className="mt-6 flex flex-wrap gap-3">
        <SubmitButton icon="file-text" pendingLabel={t('pending')}>
          {t('submit')}
        </SubmitButton>
        <LinkButton href={`/families/${familyId}`} variant="quiet">
          {t('cancel')}
        </LinkButton>
      </div>
    </form>
  )
}
