import type { ChangeEvent } from 'react'
import type { TypedSheet } from '@/lib/core/observation/fields'

export type SheetControls = {
  values: TypedSheet
  errorOf: (field: string) => string | undefined
  type: (typed: TypedSheet) => void
}

/** What a box of the form needs to show a field and to tell of its change. */
export const controlOf = ({ values, errorOf, type }: SheetControls, field: string) => ({
  name: field,
  value: values[field] ?? '',
  error: errorOf(field),
  onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement | HTMLSelectElement>) =>
    type({ [field]: currentTarget.value }),
})
