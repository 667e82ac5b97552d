'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { DateField } from '@/components/ui/date-field'
import { ErrorSummary } from '@/components/ui/error-summary'
import { LinkButton } from '@/components/ui/link-button'
import { RadioGroup } from '@/components/ui/radio-group'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { untouched, type FormState } from '@/lib/core/result/form-state'
import { useFieldLabel } from './use-field-label'
import { useFormAnswer } from './use-form-answer'

type LeavingFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  familyId: string
  /** The child that leaves; without it the file of the family is closed. */
  childId?: string
  reasons: readonly { readonly value: string; readonly label: string }[]
  kept: Readonly<Record<string, string>>
  text: string
  submit: string
  /** Something ends with the file: the worker says what becomes of it, and confirms. */
  explain?: boolean
}

/** The day and the reason for which a child leaves the Observatory or a family's file is closed. */
export function LeavingForm({ action, familyId, childId, reasons, kept, text, submit, explain }: LeavingFormProps) {
  const t = useTranslations('families')
  const [state, send] = useActionState(action, untouched)
  const labelOf = useFieldLabel()
  const answer = useFormAnswer(state, { kept, labelOf })
  return (
    <form action={send} noValidate className="max-w-2xl">
      <ErrorSummary title={answer.title} problems={answer.problems} attempt={state} />
      <p className="mb-5">{text}</p>
      <input type="hidden" name="familyId" value={familyId} />
      {childId !== undefined && <input type="hidden" name="childId" value={childId} />}
      <div key={answer.key} className="grid gap-5">
        <RadioGroup
          name="reason"
          label={t('fields.reason')}
          error={answer.error('reason')}
          defaultValue={answer.value('reason')}
          options={reasons}
          required
        />
        <DateField
          name="on"
          label={t('fields.on')}
          error={answer.error('on')}
          defaultValue={answer.value('on')}
          pickLabel={t('fields.pickDate')}
          required
        />
        {explain && (
          <>
            <TextArea
              name="note"
              label={t('fields.note')}
              hint={t('fields.noteHint')}
              error={answer.error('note')}
              defaultValue={answer.value('note')}
              maxLength={2000}
              required
            />
            <Checkbox
              name="confirmed"
              label={t('fields.confirmed')}
              error={answer.error('confirmed')}
              defaultChecked={answer.value('confirmed') !== ''}
              value="on"
            />
          </>
        )}
      </div>
      <div className="mt-6 flex flex-wrap gap-3">
        <SubmitButton variant="danger" pendingLabel={t('form.saving')}>
          {submit}
        </SubmitButton>
        <LinkButton href={`/families/${familyId}`} variant="quiet">
          {t('form.cancel')}
        </LinkButton>
      </div>
    </form>
  )
}
