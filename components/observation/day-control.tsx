'use client'

import type { ChangeEventHandler } from 'react'
import { DateInput } from '@/components/ui/date-input'
import { describedBy, Field, type FieldTexts } from '@/components/ui/field'
import { TimeInput } from '@/components/ui/time-input'

type ControlProps = FieldTexts & { value: string; onChange: ChangeEventHandler<HTMLInputElement> }

/** A date whose value the form keeps. */
export function DayControl({ pickLabel, ...control }: ControlProps & { pickLabel: string }) {
  const { name, id = name, label, hint, error, mark, value, onChange } = control
  return (
    <Field id={id} label={label} hint={hint} error={error} mark={mark}>
      <DateInput
        {...describedBy(id, { hint, error })}
        id={id}
        name={name}
        value={value}
        onChange={onChange}
        pickLabel={pickLabel}
      />
    </Field>
  )
}

/** A time of the day whose value the form keeps. */
export function TimeControl({ name, id = name, label, hint, error, mark, value, onChange }: ControlProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} mark={mark}>
      <TimeInput {...describedBy(id, { hint, error })} id={id} name={name} value={value} onChange={onChange} />
    </Field>
  )
}
