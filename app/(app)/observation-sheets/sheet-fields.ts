import { z } from 'zod'
import { cleanLine, cleanText } from '@/lib/web/clean-text'
import { id, revision } from '@/lib/web/form-fields'
import { readTypedDay, readTypedTime } from '@/lib/web/typed-values'

/** As it will be shown where it can be read, as typed where not: a draft keeps everything. */
const day = z
  .string()
  .transform((typed) => readTypedDay(typed)?.split('-').reverse().join('.') ?? cleanLine(typed))
  .optional()
const time = z
  .string()
  .transform((typed) => readTypedTime(typed) ?? cleanLine(typed))
  .optional()

/** Fields of a sheet; one that is not sent is left as it is. */
const sheetFields = z
  .object({ filledOn: day, receivedOn: day, visitOn: day, talkStart: time, talkEnd: time })
  .catchall(z.string().transform(cleanText))
  .transform((fields) =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([field, value]) => (value === undefined ? [] : [[field, value]])),
    ),
  )

/** A save of the script: what changed, and what each field was taken to hold before. */
export const draftUpdate = z.object({ values: sheetFields, before: sheetFields, revision: z.int32().min(0) })

/** The whole form, sent by one of its buttons: `save`, `sign`, or `rest-3` for "no" to the rest of dimension 3. */
export const sheetForm = z
  .object({ id: id(), revision: revision(), intent: z.string().default('save') })
  .loose()
  .transform(({ id, revision, intent, ...values }) => ({ id, revision, intent, values }))
  .pipe(z.object({ id: z.string(), revision: z.number(), intent: z.string(), values: sheetFields }))
