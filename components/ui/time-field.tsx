import { describedBy, Field, type FieldTexts } from './field'
import { TimeInput } from './time-input'

type TimeFieldProps = FieldTexts & {
  /** As HH:MM, or as it was typed when the form comes back refused. */
  defaultValue?: string
  required?: boolean
  disabled?: boolean
  className?: string
}

/** Sent as typed; the box itself turns 905, 9:05 and 9.05 into 09:05. */
export function TimeField({
  name,
  id = name,
  label,
  hint,
  error,
  mark,
  required,
  className,
  ...input
}: TimeFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} mark={mark} className={className}>
      <TimeInput
        {...input}
        {...describedBy(id, { hint, error })}
        id={id}
        name={name}
        aria-required={required || undefined}
      />
    </Field>
  )
}
