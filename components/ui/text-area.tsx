import type { ComponentProps } from 'react'
import { describedBy, Field, type FieldTexts } from './field'

type TextAreaProps = FieldTexts & Omit<ComponentProps<'textarea'>, 'id' | 'name' | 'required'> & { required?: boolean }

export function TextArea({ name, id = name, label, hint, error, mark, required, className, ...box }: TextAreaProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} mark={mark} className={className}>
      <textarea
        rows={3}
        {...box}
        {...describedBy(id, { hint, error })}
        id={id}
        name={name}
        aria-required={required || undefined}
        className="input"
      />
    </Field>
  )
}
