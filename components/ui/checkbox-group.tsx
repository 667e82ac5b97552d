import type { ChangeEventHandler } from 'react'
import { Choice, type ChoiceOption } from './choice'
import { classNames } from './class-names'
import type { FieldTexts } from './field'
import { FieldGroup } from './field-group'

type CheckboxGroupProps = FieldTexts & {
  options: readonly ChoiceOption[]
  defaultValues?: readonly string[]
  /** With `onChange` for a form kept in the browser. */
  values?: readonly string[]
  onChange?: ChangeEventHandler<HTMLInputElement>
  disabled?: boolean
  layout?: 'column' | 'row'
  size?: 'label' | 'heading'
  className?: string
}

/** A name that ends in "[]" is sent as a list; the id goes without the brackets. */
export function CheckboxGroup({
  name,
  id = name.replace(/\[\]$/, ''),
  options,
  defaultValues,
  values,
  onChange,
  disabled,
  layout = 'column',
  ...texts
}: CheckboxGroupProps) {
  return (
    <FieldGroup {...texts} id={id}>
      <div className={classNames('choices', layout === 'row' && 'choices-row')}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="checkbox"
            id={index === 0 ? id : `${id}-${option.value}`}
            name={name}
            value={option.value}
            label={option.label}
            hint={option.hint}
            disabled={disabled || option.disabled}
            defaultChecked={values === undefined ? defaultValues?.includes(option.value) : undefined}
            checked={values?.includes(option.value)}
            onChange={onChange}
          />
        ))}
      </div>
    </FieldGroup>
  )
}
