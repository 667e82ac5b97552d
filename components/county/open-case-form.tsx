import { useTranslations } from 'next-intl'
import { FieldsForm } from '@/components/intake/fields-form'
import type { FormState } from '@/lib/core/result/form-state'

type OpenCaseFormProps = {
  communeId: number
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** Opens one family's file by the number of its sheet, for a written reason. */
export function OpenCaseForm({ communeId, action }: OpenCaseFormProps) {
  const t = useTranslations('county.forms')
  return (
    <FieldsForm
      id="opening"
      action={action}
      hidden={{ communeId: String(communeId) }}
      fields={[
        {
          kind: 'line',
          name: 'sheetNumber',
          label: t('sheetNumber'),
          hint: t('sheetNumberHint'),
          width: 'short',
          max: 30,
        },
        { kind: 'paragraph', name: 'reason', label: t('reason'), hint: t('reasonHint'), max: 1000 },
      ]}
      submit={t('open')}
      pending={t('opening')}
      icon="eye"
    />
  )
}
