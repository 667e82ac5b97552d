import { useLocale, useTranslations } from 'next-intl'
import { describedBy, Field } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import type { AnswerControlProps } from './answer-control'
import { monthName } from './answer-words'

const months = Array.from({ length: 12 }, (_, index) => index + 1)

export function AnswerMonth({ id, texts, answer, onAnswer }: AnswerControlProps) {
  const t = useTranslations('riskSheet')
  const language = useLocale()
  return (
    <Field id={id} {...texts}>
      <span className="select-box max-w-56">
        <select
          {...describedBy(id, texts)}
          id={id}
          className="input"
          value={typeof answer === 'number' ? answer : ''}
          onChange={(event) => onAnswer(event.target.value === '' ? null : Number(event.target.value))}
        >
          <option value="">{t('question.chooseMonth')}</option>
          {months.map((month) => (
            <option key={month} value={month}>
              {monthName(month, language)}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" />
      </span>
    </Field>
  )
}
