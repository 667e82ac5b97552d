import { useTranslations } from 'next-intl'
import { FieldsForm } from '@/components/intake/fields-form'
import { closeOutcomes } from '@/lib/core/plan/plan'
import type { FormState } from '@/lib/core/result/form-state'

type Action = (state: FormState, form: FormData) => Promise<FormState>
type ReviseFormProps = { planId: string; action: Action; kept: { revisedOn: string; reason: string } }

/** A new version of a plan, with the day and the reason. */
export function ReviseForm({ planId, action, kept }: ReviseFormProps) {
  const t = useTranslations('plan.revision')
  const form = useTranslations('plan.form')
  return (
    <FieldsForm
      id="revision"
      action={action}
      hidden={{ planId }}
      fields={[
        { kind: 'date', name: 'revisedOn', label: t('revisedOn'), value: kept.revisedOn },
        {
          kind: 'paragraph',
          name: 'reason',
          label: t('reason'),
          hint: t('reasonHint'),
          value: kept.reason,
          max: 2000,
        },
      ]}
      submit={t('revise')}
      pending={form('pending')}
      pickLabel={form('pickDate')}
      icon="file-pen"
    />
  )
}

type SeenPlan = { planId: string; revision: number; action: Action }

/** The end of a plan with its outcome. */
export function CloseForm({
  planId,
  revision,
  action,
  today,
  risksOpen,
}: SeenPlan & { today: string; risksOpen: boolean }) {
  const t = useTranslations('plan.closing')
  const form = useTranslations('plan.form')
  return (
    <FieldsForm
      id="closing"
      action={action}
      hidden={{ planId }}
      seen={{ revision: String(revision) }}
      fields={[
        {
          kind: 'radio',
          name: 'outcome',
          label: t('outcome'),
          options: closeOutcomes.map((outcome) => ({ value: outcome, label: t(`outcomes.${outcome}`) })),
        },
        { kind: 'date', name: 'closedOn', label: t('closedOn'), value: today },
        { kind: 'paragraph', name: 'note', label: t('note'), hint: t('noteHint'), max: 2000 },
        ...(risksOpen ? [{ kind: 'check', name: 'confirmed', label: t('confirmed') } as const] : []),
      ]}
      submit={t('close')}
      pending={form('pending')}
      pickLabel={form('pickDate')}
      icon="archive"
      variant="secondary"
    />
  )
}

/** A draft or a returned plan is given up. */
export function WithdrawForm({ planId, revision, action }: SeenPlan) {
  const t = useTranslations('plan.withdrawal')
  const form = useTranslations('plan.form')
  return (
    <FieldsForm
      id="withdrawal"
      action={action}
      hidden={{ planId }}
      seen={{ revision: String(revision) }}
      fields={[{ kind: 'paragraph', name: 'reason', label: t('reason'), max: 2000 }]}
      submit={t('withdraw')}
      pending={form('pending')}
      icon="x"
      variant="secondary"
    />
  )
}

/** A plan that the mayor has not decided is taken back. */
export function TakeBackForm({ planId, revision, action }: SeenPlan) {
  const t = useTranslations('plan.takingBack')
  const form = useTranslations('plan.form')
  return (
    <FieldsForm
      id="taking-back"
      action={action}
      hidden={{ planId }}
      seen={{ revision: String(revision) }}
      fields={[]}
      submit={t('take')}
      pending={form('pending')}
      icon="undo-2"
      variant="secondary"
    />
  )
}
