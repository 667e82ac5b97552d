import { useLocale, useTranslations } from 'next-intl'
import { Choice } from '@/components/ui/choice'
import { FieldGroup } from '@/components/ui/field-group'
import type { AnswerControlProps } from './answer-control'
import { choicesClass } from './choices-class'

/** Any of several codes. That none applies is an answer too, and has a box of its own. */
export function AnswerMany({ id, question, texts, answer, onAnswer }: AnswerControlProps) {
  const t = useTranslations('riskSheet')
  const language = useLocale()
  const chosen: readonly number[] | null = Array.isArray(answer) ? answer : null
  const toggle = (code: number) => {
    const others = (chosen ?? []).filter((each) => each !== code)
    const now = chosen?.includes(code) ? others : [...others, code].sort((a, b) => a - b)
    onAnswer(now.length === 0 ? null : now)
  }
  return (
    <FieldGroup id={id} {...texts} role="group">
      <div className={choicesClass((question.options ?? []).map(({ label }) => label[language]))}>
        {(question.options ?? []).map(({ code, label }, index) => (
          <Choice
            key={code}
            type="checkbox"
            id={index === 0 ? id : `${id}-${code}`}
            label={label[language]}
            checked={chosen?.includes(code) ?? false}
            onChange={() => toggle(code)}
          />
        ))}
        <Choice
          type="checkbox"
          id={`${id}-none`}
          label={t('question.noneOfThese')}
          checked={chosen?.length === 0}
          onChange={() => onAnswer(chosen?.length === 0 ? null : [])}
        />
      </div>
    </FieldGroup>
  )
}
