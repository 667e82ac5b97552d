import { describedBy, Field } from '@/components/ui/field'
import { longestText } from '@/lib/core/questionnaire/validate-answer'
import type { AnswerControlProps } from './answer-control'
import { useTypedAnswer } from './use-typed-answer'

export function AnswerText({ id, question, texts, answer, onAnswer }: AnswerControlProps) {
  const box = useTypedAnswer({
    shown: typeof answer === 'string' ? answer : '',
    take: (typed) => onAnswer(typed.trim() === '' ? null : typed.trim()),
    isWhole: (typed) => typed.trim() !== '',
  })
  return (
    <Field id={id} {...texts}>
      <input
        {...describedBy(id, texts)}
        id={id}
        type="text"
        autoComplete="off"
        maxLength={question.longest ?? longestText}
        className="input"
        value={box.value}
        onChange={(event) => box.onChange(event.target.value)}
        onBlur={(event) => box.onLeave(event.target.value)}
      />
    </Field>
  )
}
