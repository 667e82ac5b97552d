import { useTranslations } from 'next-intl'
import { FieldsForm } from '@/components/intake/fields-form'
import type { FormState } from '@/lib/core/result/form-state'

type Action = (state: FormState, form: FormData) => Promise<FormState>
type DecisionProps = { planId: string; revision: number; action: Action }

/** The mayor approves by order, number and date. `submittedOn` and `today` as shown. */
export function ApproveForm({
  planId,
  revision,
  action,
  submittedOn,
  today,
}: DecisionProps & { submittedOn: string; today: string }) {
  const t = useTranslations('plan.decision')
  const form = useTranslations('plan.form')
  return (
    <FieldsForm
      id="approval"
      action={action}
      hidden={{ planId }}
      seen={{ revision: String(revision) }}
      fields={[
        { kind: 'line', name: 'orderNumber', label: t('orderNumber'), width: 'short', max: 30 },
        {
          kind: 'date',
          name: 'orderDate',
          label: t('orderDate'),
          hint: t('orderDateHint', { day: submittedOn }),
          value: today,
        },
        { kind: 'check', name: 'checked', label: t('checked'), hint: t('checkedHint') },
      ]}
      submit={t('approve')}
      pending={t('pending')}
      pickLabel={form('pickDate')}
      icon="stamp"
    />
  )
}

/** The mayor returns the plan with a reason. */
export function ReturnForm({ planId, revision, action }: DecisionProps) {
  const t = useTranslations('plan.decision')
  return (
    <FieldsForm
      id="return"
      action={action}
      hidden={{ planId }}
      seen={{ revision: String(revision) }}
      fields={[{ kind: 'paragraph', name: 'reason', label: t('reason'), hint: t('reasonHint'), max: 2000 }]}
      submit={t('return')}
      pending={t('pending')}
      icon="undo-2"
      variant="secondary"
    />
  )
}
