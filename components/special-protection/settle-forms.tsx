import { useTranslations } from 'next-intl'
import { FieldsForm } from '@/components/intake/fields-form'
import type { FormState } from '@/lib/core/result/form-state'

type FormProps = {
  hidden: Readonly<Record<string, string>>
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** The number of a sheet of the child's family, or why the family gets no risk sheet. */
export function OneFieldForm({ field, hidden, action }: FormProps & { field: 'sheetNumber' | 'reason' }) {
  const t = useTranslations('specialProtection.settle')
  const texts = { name: field, label: t(`${field}.label`), hint: t(`${field}.hint`) }
  return (
    <div className="mt-4 first:mt-0">
      <FieldsForm
        id={field === 'reason' ? 'excuse' : 'tie-by-sheet'}
        action={action}
        hidden={{}}
        seen={hidden}
        fields={[
          field === 'reason'
            ? { kind: 'paragraph', ...texts, max: 1000 }
            : { kind: 'line', ...texts, width: 'short', max: 30 },
        ]}
        submit={t(`${field}.send`)}
        pending={t('saving')}
        variant="secondary"
      />
    </div>
  )
}

/** The child is no longer in special protection. */
export function TakeOffForm({ hidden, action }: FormProps) {
  const t = useTranslations('specialProtection.settle')
  const pick = useTranslations('specialProtection.form')
  return (
    <FieldsForm
      id="take-off"
      action={action}
      hidden={{}}
      seen={hidden}
      fields={[
        { kind: 'date', name: 'on', label: t('leftOn') },
        { kind: 'line', name: 'reason', label: t('leftReason'), hint: t('leftHint'), max: 300 },
      ]}
      submit={t('takeOff')}
      pending={t('saving')}
      pickLabel={pick('pickDate')}
      variant="secondary"
    />
  )
}
