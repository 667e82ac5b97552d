import { z } from 'zod'
import { gatherRows } from '@/lib/web/form-rows'
import {
  checkbox,
  choice,
  day,
  id,
  optionalDay,
  optionalParagraph,
  optionalText,
  revision,
  text,
} from '@/lib/web/form-fields'

/** Gathers the ticked boxes "for-2k1" of a measure into the rows that it answers. */
const gatherAnswers = (row: unknown): unknown => {
  const fields = z.record(z.string(), z.unknown()).nullable().parse(row)
  const answers = Object.entries(fields ?? {}).flatMap(([name, ticked]) =>
    name.startsWith('for-') && ticked === '1' ? [name.slice(4)] : [],
  )
  return fields && { ...fields, answers }
}

const line = z.object({
  id: z.uuid().nullable().catch(null),
  kind: choice(['benefit', 'service']),
  code: text({ max: 60 }),
  otherText: optionalText(),
  goal: optionalParagraph({ max: 1000 }),
  provider: optionalText(),
  startsOn: optionalDay(),
  endsOn: optionalDay(),
  responsible: optionalText(),
  answers: z.array(text({ max: 5 })),
})

const reasonName = /^outReason\.([1-6][a-z0-9]{1,4})$/

/** Gathers the fields "outReason.1a" and "outService.1a" into a list; a row without a reason says nothing. */
function gatherReasons(fields: unknown): unknown {
  const all = z.record(z.string(), z.unknown()).parse(fields)
  const leftOut = Object.entries(all).flatMap(([name, reason]) => {
    const row = reasonName.exec(name)?.[1]
    const said = typeof reason === 'string' && reason.trim() !== ''
    return row === undefined || !said ? [] : [{ row, service: all[`outService.${row}`] ?? '', reason }]
  })
  return { ...all, leftOut }
}

/** The form of a plan. A draft may leave anything empty; what a plan needs before it goes to the mayor is for the use case. */
export const planSchema = z.preprocess(
  (fields) => gatherReasons(gatherRows('lines')(fields)),
  z
    .object({
      planId: id(),
      revision: revision(),
      goal: optionalParagraph({ max: 2000 }),
      caseOfficerName: optionalText(),
      caseOfficerPosition: optionalText(),
      childOpinion: optionalParagraph({ max: 2000 }),
      parentsOpinion: optionalParagraph({ max: 2000 }),
      lines: z.array(z.preprocess(gatherAnswers, line.nullable())),
      leftOut: z.array(
        z.object({ row: text({ max: 5 }), service: optionalText({ max: 60 }), reason: text({ max: 500 }) }),
      ),
      chosen: optionalText(),
      pressed: text(),
    })
    .transform(({ lines, chosen, pressed, ...plan }) => ({
      ...plan,
      lines: lines.filter((each) => each !== null),
      pressed: pressed === 'add-chosen' ? `add:${chosen}` : pressed,
    })),
)

export const approvalSchema = z.object({
  planId: id(),
  revision: revision(),
  orderNumber: text({ max: 30 }),
  orderDate: day(),
  /** Number and day were read again: they do not change afterwards. */
  checked: checkbox().refine((ticked) => ticked, 'checkOrder'),
})

export const returnSchema = z.object({ planId: id(), revision: revision(), reason: text({ max: 2000 }) })

export const revisionSchema = z.object({ planId: id(), revisedOn: day(), reason: text({ max: 2000 }) })

export const closingSchema = z.object({
  planId: id(),
  revision: revision(),
  outcome: choice(['goal-reached', 'moved', 'other']),
  closedOn: day(),
  note: optionalParagraph({ max: 2000 }),
  confirmed: checkbox(),
})

export const takingBackSchema = z.object({ planId: id(), revision: revision() })

export const withdrawalSchema = z.object({ planId: id(), revision: revision(), reason: text({ max: 2000 }) })
