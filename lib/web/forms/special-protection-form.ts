import { z } from 'zod'
import { measures } from '@/lib/core/special-protection/listed-child'
import { cleanText } from '../clean-text'
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

const seen = { id: id(), revision: revision() }

export const tieSchema = z.object({ ...seen, familyId: id() })
export const tieBySheetSchema = z.object({ ...seen, sheetNumber: text({ max: 30 }) })
export const excuseSchema = z.object({ ...seen, reason: paragraph({ max: 1000 }) })
export const takeOffSchema = z.object({ ...seen, on: day(), reason: text({ max: 300 }) })
