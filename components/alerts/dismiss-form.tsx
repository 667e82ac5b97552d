import { useTranslations } from 'next-intl'
import { FieldsForm } from '@/components/intake/fields-form'
import type { FormState } from '@/lib/core/result/form-state'

type DismissFormProps = {
  alertId: string
  revision: number
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** An alert that is not sent after all, with the reason. */
export function DismissForm({ alertId, revision, action }: DismissFormProps) {
  const t = useTranslations('alerts.dismiss')
  return (
    <>
      <p className="text-soft mb-3 max-w-[65ch]">{t('text')}</p>
      <FieldsForm
        id="dismissal"
        action={action}
        hidden={{ alertId }}
        seen={{ revision: String(revision) }}
        fields={[{ kind: 'paragraph', name: 'reason', label: t('reason'), max: 2000 }]}
        submit={t('submit')}
        pending={t('pending')}
        icon="circle-minus"
        variant="secondary"
      />
    </>
  )
}
