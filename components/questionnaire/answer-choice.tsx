import { Choice } from '@/components/ui/choice'
import { FieldGroup } from '@/components/ui/field-group'
import type { AnswerControlProps } from './answer-control'
import { choicesClass } from './choices-class'

export type CodeChoice = { readonly code: number; readonly label: string }

type AnswerChoiceProps = AnswerControlProps & { readonly choices: readonly CodeChoice[]; readonly row?: boolean }

/** One of several codes. The first radio bears the id, so that what leads to the question finds something to focus. */
export function AnswerChoice({ id, texts, answer, choices, row, onAnswer }: AnswerChoiceProps) {
  return (
    <FieldGroup id={id} {...texts} role="radiogroup">
      <div className={row ? 'choices choices-row' : choicesClass(choices.map(({ label }) => label))}>
        {choices.map(({ code, label }, index) => (
          <Choice
            key={code}
            type="radio"
            id={index === 0 ? id : `${id}-${code}`}
            name={id}
            value={code}
            label={label}
            checked={answer === code}
            onChange={() => onAnswer(code)}
          />
        ))}
      </div>
    </FieldGroup>
  )
}
