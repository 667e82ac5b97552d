import { useTranslations } from 'next-intl'
import { describedBy, Field } from '@/components/ui/field'
import { inputWidthClass } from '@/components/ui/text-field'
import { readTypedNumber } from '@/lib/core/questionnaire/typed-number'
import type { Question } from '@/lib/core/questionnaire/types'
import { validateAnswer } from '@/lib/core/questionnaire/validate-answer'
import type { AnswerControlProps } from './answer-control'
import { useTypedAnswer } from './use-typed-answer'

const shownAs = (value: number): string => String(value).replace('.', ',')

/** The complaint whose example is of the kind that the question asks for. */
const exampleOf = ({ type }: Question): string =>
  type === 'year' ? 'not-a-year' : type === 'day' ? 'not-a-day' : 'not-a-number'

/** Whole numbers, amounts, years and days. */
export function AnswerNumber({ id, question, texts, answer, onAnswer, onFault }: AnswerControlProps) {
  const t = useTranslations('riskSheet')
  const box = useTypedAnswer({
    shown: typeof answer === 'number' ? shownAs(answer) : '',
    take: (typed) => {
      if (typed.trim() === '') return onAnswer(null)
      const value = readTypedNumber(typed)
      return value === null ? onFault({ key: exampleOf(question) }) : onAnswer(value)
    },
    isWhole: (typed) => validateAnswer(question, readTypedNumber(typed)).ok,
  })
  return (
    <Field id={id} {...texts}>
      <span className="flex items-baseline gap-2">
        <input
          {...describedBy(id, texts)}
          id={id}
          type="text"
          inputMode={question.type === 'decimal' ? 'decimal' : 'numeric'}
          autoComplete="off"
          maxLength={15}
          className={`input numeric ${inputWidthClass.short}`}
          value={box.value}
          onChange={(event) => box.onChange(event.target.value)}
          onBlur={(event) => box.onLeave(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') box.onLeave(event.currentTarget.value)
          }}
        />
        {question.unit && <span>{t(`units.${question.unit}`)}</span>}
      </span>
    </Field>
  )
}
