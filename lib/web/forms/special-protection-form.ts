import { z } from 'zod'
import { measures } from '@/lib/core/special-protection/listed-child'
import { cleanText } from '../clean-text'
import { correctionFields } from './correction-form'
import {
  checkbox,
  choice,
  day,
  id,
  integer,
  optionalDay,
  optionalText,
  paragraph,
  revision,
  text,
} from '../form-fields'

export const listedChildSchema = z.object({
  communeId: integer({ min: 1 }),
  surname: text({ max: 100 }),
  givenName: text({ max: 100 }),
  birthDate: day(),
  measure: choice(measures),
  placedOn: optionalDay(),
  parents: optionalText({ max: 200 }),
})

/** The text of the file as the browser read it, cleaned as everything that is typed. */
export const importSchema = z.object({
  csv: z.string('invalid').max(1_000_000).transform(cleanText).pipe(z.string().min(1, 'required')),
  confirmed: checkbox(),
})

/** An entry as it should have been. */
export const correctedEntrySchema = z
  .object({
    ...correctionFields,
    surname: text({ max: 100 }),
    givenName: text({ max: 100 }),
    birthDate: day(),
    measure: choice(measures),
    placedOn: optionalDay(),
    parents: optionalText({ max: 200 }),
    leftOn: optionalDay(),
    leftReason: optionalText({ max: 300 }),
  })
  .transform(({ id: childId, formId, revision: read, reason, ...entry }) => ({
    ...{ id: childId, formId, revision: read, reason, entry },
  }))

const seen = { id: id(), revision: revision() }

export const tieSchema = z.object({ ...seen, familyId: id() })
export const tieBySheetSchema = z.object({ ...seen, sheetNumber: text({ max: 30 }) })
export const excuseSchema = z.object({ ...seen, reason: paragraph({ max: 1000 }) })
export const takeOffSchema = z.object({ ...seen, on: day(), reason: text({ max: 300 }) })
export const withdrawEntrySchema = z.object({ ...seen, reason: paragraph({ max: 1000 }) })
