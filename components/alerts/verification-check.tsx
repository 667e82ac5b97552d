import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { DescriptionList } from '@/components/ui/description-list'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { verificationResults } from '@/lib/core/alerts/alert'
import type { FormState } from '@/lib/core/result/form-state'

type Option = { readonly value: string; readonly label: string }

type VerificationCheckProps = {
  /** As typed, by field name. */
  values: FormState['values']
  forms: readonly Option[]
  family: readonly Option[]
  onBack: () => void
}

const fields = ['verifiedOn', 'verifiedTime', 'result', 'measures'] as const

/** What is about to be recorded, to be read once more; it carries what was typed. */
export function VerificationCheck({ values, forms, family, onBack }: VerificationCheckProps) {
  const t = useTranslations('alerts.county')
  const results = useTranslations('alerts.results')
  const typed = (field: string) => values[field]?.at(-1) ?? ''
  const result = verificationResults.find((each) => each === typed('result'))
  const found = result !== 'not-confirmed'
  const ticked = { forms: found ? (values['forms[]'] ?? []) : [], children: found ? (values['children[]'] ?? []) : [] }
  const named = (options: readonly Option[], codes: readonly string[]) =>
    options.filter(({ value }) => codes.includes(value)).map(({ label, value }) => <p key={value}>{label}</p>)
  return (
    <>
      {fields.map((field) => (
        <input key={field} type="hidden" name={field} value={typed(field)} />
      ))}
      {ticked.forms.map((code) => (
        <input key={code} type="hidden" name="forms[]" value={code} />
      ))}
      {ticked.children.map((child) => (
        <input key={child} type="hidden" name="children[]" value={child} />
      ))}
      <Notice tone="warning" title={t('checkTitle')} announce="polite" className="mb-5">
        {t('checkText')}
      </Notice>
      <DescriptionList
        items={[
          { term: t('verifiedOn'), detail: `${typed('verifiedOn')}, ${typed('verifiedTime')}` },
          { term: t('result'), detail: <strong>{result && results(result)}</strong> },
          ...(found
            ? [
                { term: t('forms'), detail: named(forms, ticked.forms) },
                { term: t('children'), detail: named(family, ticked.children) },
              ]
            : []),
          { term: t('measures'), detail: <p className="wrap-anywhere whitespace-pre-line">{typed('measures')}</p> },
        ]}
      />
      <div className="mt-6 flex flex-wrap gap-3">
        <SubmitButton name="pressed" value="record" icon="shield" pendingLabel={t('pending')}>
          {t('submit')}
        </SubmitButton>
        <Button icon="arrow-left" onClick={onBack}>
          {t('back')}
        </Button>
      </div>
    </>
  )
}
