import { z } from 'zod'
import { day, id, integer, optionalText, paragraph } from '../form-fields'

export const questionSchema = z.object({ formId: id(), question: paragraph({ max: 4000 }) })
export const answerSchema = z.object({ requestId: id(), answer: paragraph({ max: 4000 }) })
export const noteSchema = z.object({ formId: id(), communeId: integer({ min: 1 }), body: paragraph({ max: 4000 }) })
export const readNoteSchema = z.object({ noteId: id() })

export const meetingSchema = z.object({
  formId: id(),
  heldOn: day(),
  place: optionalText({ max: 200 }),
  points: paragraph({ max: 8000 }),
  came: z.array(integer({ min: 1 })).default([]),
})
