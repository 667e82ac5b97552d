'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { useFormAnswer } from '@/components/families/use-form-answer'
import { DateField } from '@/components/ui/date-field'
import { ErrorSummary } from '@/components/ui/error-summary'
import { RadioGroup } from '@/components/ui/radio-group'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { closeOutcomes } from '@/lib/core/plan/plan'
import { untouched, type FormState } from '@/lib/core/result/form-state'

type Action = (state: FormState, form: FormData) => Promise<FormState>

/** What has changed is told by the page behind the form, not beside its fields. */
const plain = (state: FormState): FormState => ({ ...state, current: {} })

type ReviseFormProps = { planId: string; action: Action; kept: { revisedOn: string; reason: string } }

/** A new version of a plan, with the day and the reason. */
export function ReviseForm({ planId, action, kept }: ReviseFormProps) {
  const t = useTranslations('plan.revision')
  const form = useTranslations('plan.form')
  const [state, send] = useActionState(action, untouched)
  const labels: Readonly<Record<string, string>> = { revisedOn: t('revisedOn'), reason: t('reason') }
  const answer = useFormAnswer(plain(state), { kept, labelOf: (field) => labels[field] })
  return (
    <form action={send} noValidate>
      <ErrorSummary title={answer.title} problems={answer.problems} attempt={state} />
      <input type="hidden" name="planId" value={planId} />
      <div key={answer.key} className="grid gap-4">
        <DateField
          name="revisedOn"
          label={t('revisedOn')}
          pickLabel={form('pickDate')}
          error={answer.error('revisedOn')}
          defaultValue={answer.value('revisedOn')}
        />
        <TextArea
          name="reason"
          id="revision-reason"
          label={t('reason')}
          hint={t('reasonHint')}
          error={answer.error('reason')}
          defaultValue={answer.value('reason')}
          maxLength={2000}
        />
      </div>
      <SubmitButton icon="file-pen" pendingLabel={form('pending')} className="mt-5">
        {t('revise')}
      </SubmitButton>
    </form>
  )
}

type SeenPlan = { planId: string; revision: number; action: Action }

/** The end of a plan with its outcome. */
export function CloseForm({ planId, revision, action, today }: SeenPlan & { today: string }) {
  const t = useTranslations('plan.closing')
  const form = useTranslations('plan.form')
  const [state, send] = useActionState(action, untouched)
  const labels: Readonly<Record<string, string>> = { outcome: t('outcome'), closedOn: t('closedOn'), note: t('note') }
  const answer = useFormAnswer(plain(state), { kept: { closedOn: today }, labelOf: (field) => labels[field] })
  return (
    <form action={send} noValidate>
      <ErrorSummary title={answer.title} problems={answer.problems} attempt={state} />
      <input type="hidden" name="planId" value={planId} />
      <input type="hidden" name="revision" value={revision} />
      <div key={answer.key} className="grid gap-4">
        <RadioGroup
          name="outcome"
          label={t('outcome')}
          options={closeOutcomes.map((outcome) => ({ value: outcome, label: t(`outcomes.${outcome}`) }))}
          error={answer.error('outcome')}
          defaultValue={answer.value('outcome')}
        />
        <DateField
          name="closedOn"
          label={t('closedOn')}
          pickLabel={form('pickDate')}
          error={answer.error('closedOn')}
          defaultValue={answer.value('closedOn')}
        />
        <TextArea
          name="note"
          label={t('note')}
          hint={t('noteHint')}
          error={answer.error('note')}
          defaultValue={answer.value('note')}
          maxLength={2000}
        />
      </div>
      <SubmitButton variant="secondary" icon="archive" pendingLabel={form('pending')} className="mt-5">
        {t('close')}
      </SubmitButton>
    </form>
  )
}

/** A draft or a returned plan is given up. */
export function WithdrawForm({ planId, revision, action }: SeenPlan) {
  const t = useTranslations('plan.withdrawal')
  const form = useTranslations('plan.form')
  const [state, send] = useActionState(action, untouched)
  const answer = useFormAnswer(plain(state), {
    kept: {},
    labelOf: (field) => (field === 'reason' ? t('reason') : undefined),
  })
  return (
    <form action={send} noValidate>
      <ErrorSummary title={answer.title} problems={answer.problems} attempt={state} />
      <input type="hidden" name="planId" value={planId} />
      <input type="hidden" name="revision" value={revision} />
      <TextArea
        key={answer.key}
        name="reason"
        id="withdrawal-reason"
        label={t('reason')}
        error={answer.error('reason')}
        defaultValue={answer.value('reason')}
        maxLength={2000}
      />
      <SubmitButton variant="secondary" icon="x" pendingLabel={form('pending')} className="mt-4">
        {t('withdraw')}
      </SubmitButton>
    </form>
  )
}
