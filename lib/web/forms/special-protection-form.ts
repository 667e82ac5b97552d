import { z } from 'zod'
import { measures } from '@/lib/core/special-protection/listed-child'
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

/** The text of the file as the browser read it. */
export const importSchema = z.object({
  csv: z.string('invalid').trim().min(1, 'required').max(1_000_000),
  confirmed: checkbox(),
})

const seen = { id: id(), revision: revision() }

export const tieSchema = z.object({ ...seen, familyId: id() })
export const tieBySheetSchema = z.object({ ...seen, sheetNumber: text({ max: 30 }) })
export const excuseSchema = z.object({ ...seen, reason: paragraph({ max: 1000 }) })
export const takeOffSchema = z.object({ ...seen, on: day(), reason: text({ max: 300 }) })
