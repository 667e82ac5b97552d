import { useTranslations } from 'next-intl'
import type { FormAnswer } from '@/components/families/use-form-answer'
import { TextArea } from '@/components/ui/text-area'

/** What a form needs to correct a record. */
export type CorrectionOf = { readonly id: string; readonly revision: number }

type CorrectionFieldsProps = { of: CorrectionOf; answer: FormAnswer }

/** Which record is corrected, at which revision. */
export function CorrectedRecord({ of, answer }: CorrectionFieldsProps) {
  return (
    <>
      <input type="hidden" name="id" value={of.id} />
      <input type="hidden" name="revision" value={answer.value('revision')} />
    </>
  )
}

/** Why it is corrected. */
export function CorrectionReason({ answer }: { answer: FormAnswer }) {
  const t = useTranslations('corrections.form')
  return (
    <TextArea
      name="reason"
      label={t('reason')}
      hint={t('reasonHint')}
      error={answer.error('reason')}
      defaultValue={answer.value('reason')}
      rows={3}
      maxLength={2000}
    />
  )
}
