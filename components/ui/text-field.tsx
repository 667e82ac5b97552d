import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import { describedBy, Field, type FieldTexts } from './field'

/** How wide the box is says how much is expected in it. */
export type InputWidth = 'full' | 'half' | 'short' | 'tiny'

export const inputWidthClass: Record<InputWidth, string> = {
  full: 'w-full',
  half: 'max-w-72',
  short: 'max-w-40',
  tiny: 'max-w-24',
}

export type TextFieldProps = FieldTexts &
  Omit<ComponentProps<'input'>, 'id' | 'name' | 'width' | 'required'> & {
    width?: InputWidth
    required?: boolean
    /** A unit shown after the box. */
    unit?: string
  }

export function TextField({
  name,
  id = name,
  label,
  hint,
  error,
  mark,
  width = 'full',
  required,
  unit,
  className,
  ...input
}: TextFieldProps) {
  const box = (
    <input
      type="text"
      {...input}
      {...describedBy(id, { hint, error })}
      id={id}
      name={name}
      aria-required={required || undefined}
      className={classNames('input', inputWidthClass[width])}
    />
  )
  return (
    <Field id={id} label={label} hint={hint} error={error} mark={mark} className={className}>
      {unit === undefined ? (
        box
      ) : (
        <span className="flex items-baseline gap-2">
          {box}
          <span className="shrink-0">{unit}</span>
        </span>
      )}
    </Field>
  )
}
