import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import { describedBy, Field, type FieldTexts } from './field'
import { Icon } from './icon'
import { inputWidthClass, type InputWidth } from './text-field'

export type SelectOption = { value: string; label: string; disabled?: boolean }
export type SelectGroup = { label: string; options: readonly SelectOption[] }

type SelectFieldProps = FieldTexts &
  Omit<ComponentProps<'select'>, 'id' | 'name' | 'required' | 'children'> & {
    options: readonly (SelectOption | SelectGroup)[]
    /** Text of the first, empty choice. Without it the first option is chosen. */
    placeholder?: string
    width?: InputWidth
    required?: boolean
  }

const option = ({ value, label, disabled }: SelectOption) => (
  <option key={value} value={value} disabled={disabled}>
    {label}
  </option>
)

/** The browser's own list: the best one on a phone. For long lists that are searched there is Combobox. */
export function SelectField({
  name,
  id = name,
  label,
  hint,
  error,
  mark,
  options,
  placeholder,
  width = 'full',
  required,
  className,
  ...select
}: SelectFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} mark={mark} className={className}>
      <span className={classNames('select-box', inputWidthClass[width])}>
        <select
          {...select}
          {...describedBy(id, { hint, error })}
          id={id}
          name={name}
          aria-required={required || undefined}
          className="input"
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((item) =>
            'options' in item ? (
              <optgroup key={item.label} label={item.label}>
                {item.options.map(option)}
              </optgroup>
            ) : (
              option(item)
            ),
          )}
        </select>
        <Icon name="chevron-down" />
      </span>
    </Field>
  )
}
