import { z } from 'zod'
import { childBirthField, childRows } from '@/lib/core/intake/professional-fields'
import { dayFields, timeFields } from '@/lib/core/observation/fields'
import { cleanLine, cleanText } from '../clean-text'
import { id, revision } from '../form-fields'
import { readTypedDay, readTypedTime } from '../typed-values'

const times: readonly string[] = timeFields

/** Fields of a sheet, as they will be shown where they can be read, as typed where not: a draft keeps everything. */
const shownFields = (days: readonly string[]) => {
  const asShown = (field: string, typed: string): string => {
    if (days.includes(field)) return readTypedDay(typed)?.split('-').reverse().join('.') ?? cleanLine(typed)
    if (times.includes(field)) return readTypedTime(typed) ?? cleanLine(typed)
    return cleanText(typed)
  }
  return z
    .record(z.string(), z.string())
    .transform((fields) =>
      Object.fromEntries(Object.entries(fields).map(([field, typed]) => [field, asShown(field, typed)])),
    )
}

/** A save of the script: what changed, and what each field was taken to hold before. */
const updateOf = (days: readonly string[]) =>
  z.object({ values: shownFields(days), before: shownFields(days), revision: z.int32().min(0) })

export type DraftUpdateSchema = ReturnType<typeof updateOf>

/**
 * The whole form, sent by one of its buttons: `save`, `sign` or `send`, or `rest-3` for "no" to the rest of dimension 3. A field that is
 * not sent is left as it is.
 */
const formOf = (days: readonly string[]) =>
  z
    .object({ id: id(), revision: revision(), intent: z.string().default('save') })
    .loose()
    .transform(({ id, revision, intent, ...values }) => ({ id, revision, intent, values }))
    .pipe(z.object({ id: z.string(), revision: z.number(), intent: z.string(), values: shownFields(days) }))

export const observationUpdate = updateOf(dayFields)
export const observationForm = formOf(dayFields)

const professionalDays = [...dayFields, ...Array.from({ length: childRows }, (_, index) => childBirthField(index))]

export const professionalUpdate = updateOf(professionalDays)
export const professionalForm = formOf(professionalDays)
