import { z } from 'zod'
import { markedDuties, type MarkedDuty } from '@/lib/core/duties/periods'
import { choice, day, id, optionalParagraph } from '../form-fields'

/** The work of the period of a day was done. */
export const markSchema = z.object({
  duty: choice(markedDuties),
  doneOn: day(),
  note: optionalParagraph({ max: 1000 }),
})

export const unmarkSchema = z.object({ duty: choice(markedDuties), markId: id() })

/** The duty in an address; null: not one that is marked by hand. */
export const readMarkedDuty = (text: string): MarkedDuty | null => markedDuties.find((known) => known === text) ?? null
