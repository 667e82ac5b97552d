import { DateInput } from './date-input'
import { describedBy, Field, type FieldTexts } from './field'

type DateFieldProps = FieldTexts & {
  /** As zz.ll.aaaa, or as it was typed when the form comes back refused. */
  defaultValue?: string
  /** Names the button that opens the calendar. */
  pickLabel?: string
  required?: boolean
  disabled?: boolean
  /** `bday` lets the browser fill the user's own; off otherwise. */
  autoComplete?: string
  className?: string
}

/** Sent as typed: the server reads 07.05.2026, 7.5.2026, 07052026, 07/05/2026 and 2026-05-07. */
export function DateField({
  name,
  id = name,
  label,
  hint,
  error,
  mark,
  required,
  className,
  ...input
}: DateFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} mark={mark} className={className}>
      <DateInput
        {...input}
        {...describedBy(id, { hint, error })}
        id={id}
        name={name}
        aria-required={required || undefined}
      />
    </Field>
  )
}
