import { useTranslations } from 'next-intl'
import { FieldsForm } from '@/components/intake/fields-form'
import type { FormState } from '@/lib/core/result/form-state'

type MarkFormProps = {
  duty: string
  /** As shown. */
  today: string
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** The work of the current period was done. */
export function MarkForm({ duty, today, action }: MarkFormProps) {
  const t = useTranslations('today.marked')
  return (
    <FieldsForm
      id="mark"
      action={action}
      hidden={{ duty }}
      fields={[
        { kind: 'date', name: 'doneOn', label: t('doneOn'), value: today },
        { kind: 'paragraph', name: 'note', label: t('note'), hint: t('noteHint'), max: 1000 },
      ]}
      submit={t('save')}
      pending={t('saving')}
      pickLabel={t('pickDate')}
      icon="check"
    />
  )
}
