import { useTranslations } from 'next-intl'
import type { FormAnswer } from '@/components/families/use-form-answer'
import { Checkbox } from '@/components/ui/checkbox'

export type RiskChoice = { readonly row: string; readonly label: string }

/** The confirmed risks that a measure answers, beside those that it is recommended for. */
export function LineAnswers({
  index,
  risks,
  answer,
}: {
  index: number
  risks: readonly RiskChoice[]
  answer: FormAnswer
}) {
  const t = useTranslations('plan.form')
  const name = (row: string) => `lines.${index}.for-${row}`
  const chosen = risks.filter(({ row }) => answer.value(name(row)) !== '').map(({ row }) => row)
  if (risks.length === 0) return null
  return (
    <details>
      <summary className="button button-quiet button-small">
        {chosen.length === 0 ? t('answersOpen') : t('answersChosen', { rows: chosen.join(', ') })}
      </summary>
      <fieldset className="mt-2 grid gap-2">
        <legend className="text-soft mb-1">{t('answersHint')}</legend>
        {risks.map(({ row, label }) => (
          <Checkbox
            key={row}
            name={name(row)}
            label={`${row} ${label}`}
            value="1"
            defaultChecked={answer.value(name(row)) !== ''}
          />
        ))}
      </fieldset>
    </details>
  )
}
