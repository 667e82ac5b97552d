import { z } from 'zod'
import { childBirthField, childRows } from '@/lib/core/intake/professional-fields'
import { cleanLine, cleanText } from '../clean-text'
import { id, revision } from '../form-fields'
import { readTypedDay, readTypedTime } from '../typed-values'

const days: readonly string[] = ['filledOn', ...Array.from({ length: childRows }, (_, index) => childBirthField(index))]
const times: readonly string[] = ['talkStart', 'talkEnd']

/** As it will be shown where it can be read, as typed where not: a draft keeps everything. */
function asShown(field: string, typed: string): string {
  if (days.includes(field)) return readTypedDay(typed)?.split('-').reverse().join('.') ?? cleanLine(typed)
  if (times.includes(field)) return readTypedTime(typed) ?? cleanLine(typed)
  return cleanText(typed)
}

/** Fields of a sheet; one that is not sent is left as it is. */
const professionalFields = z
  .record(z.string(), z.string())
  .transform((fields) =>
    Object.fromEntries(Object.entries(fields).map(([field, typed]) => [field, asShown(field, typed)])),
  )

/** A save of the script: what changed, and what each field was taken to hold before. */
export const professionalUpdate = z.object({
  values: professionalFields,
  before: professionalFields,
  revision: z.int(),
})

/** The whole form, sent by one of its buttons: `save`, `send`, or `rest-3` for "no" to the rest of dimension 3. */
export const professionalForm = z
  .object({ id: id(), revision: revision(), intent: z.string().default('save') })
  .loose()
  .transform(({ id, revision, intent, ...values }) => ({ id, revision, intent, values }))
  .pipe(z.object({ id: z.string(), revision: z.number(), intent: z.string(), values: professionalFields }))
