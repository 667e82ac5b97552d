import type { ComponentProps, ReactNode } from 'react'
import { Choice } from './choice'
import { errorId } from './field'
import { FieldError } from './field-error'

type CheckboxProps = Omit<ComponentProps<'input'>, 'type' | 'name'> & {
  name: string
  label: ReactNode
  hint?: ReactNode
  error?: ReactNode
}

/** One statement to tick. */
export function Checkbox({ name, id = name, label, hint, error, className, ...input }: CheckboxProps) {
  return (
    <div className={className ?? 'field'}>
      {error && <FieldError id={errorId(id)}>{error}</FieldError>}
      <Choice
        {...input}
        type="checkbox"
        id={id}
        name={name}
        label={label}
        hint={hint}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? errorId(id) : undefined}
      />
    </div>
  )
}
