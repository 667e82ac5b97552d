import type { ChangeEventHandler } from 'react'
import { Choice, type ChoiceOption } from './choice'
import { classNames } from './class-names'
import type { FieldTexts } from './field'
import { FieldGroup } from './field-group'

export type RadioGroupProps = FieldTexts & {
  options: readonly ChoiceOption[]
  defaultValue?: string
  /** With `onChange` for a form kept in the browser; without both the browser keeps the choice. */
  value?: string
  onChange?: ChangeEventHandler<HTMLInputElement>
  required?: boolean
  disabled?: boolean
  layout?: 'column' | 'row'
  size?: 'label' | 'heading'
  className?: string
}

/** The first radio bears the id, so that the summary of errors leads to something that takes the focus. */
export function RadioGroup({
  name,
  id = name,
  options,
  defaultValue,
  value,
  onChange,
  required,
  disabled,
  layout = 'column',
  ...texts
}: RadioGroupProps) {
  return (
    <FieldGroup {...texts} id={id} role="radiogroup">
      <div className={classNames('choices', layout === 'row' && 'choices-row')}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="radio"
            id={index === 0 ? id : `${id}-${option.value}`}
            name={name}
            value={option.value}
            label={option.label}
            hint={option.hint}
            disabled={disabled || option.disabled}
            aria-required={required || undefined}
            defaultChecked={
              value === undefined && defaultValue !== undefined ? defaultValue === option.value : undefined
            }
            checked={value === undefined ? undefined : value === option.value}
            onChange={onChange}
          />
        ))}
      </div>
    </FieldGroup>
  )
}
