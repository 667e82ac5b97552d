import { z } from 'zod'
import { gatherRows } from '@/lib/web/form-rows'
import { choice, day, id, optionalDay, optionalParagraph, optionalText, revision, text } from '@/lib/web/form-fields'

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
})

/** The form of a plan. A draft may leave anything empty; what a plan needs before it goes to the mayor is for the use case. */
export const planSchema = z.preprocess(
  gatherRows('lines'),
  z
    .object({
      planId: id(),
      revision: revision(),
      goal: optionalParagraph({ max: 2000 }),
      caseOfficerName: optionalText(),
      caseOfficerPosition: optionalText(),
      lines: z.array(line.nullable()),
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
})

export const returnSchema = z.object({ planId: id(), revision: revision(), reason: text({ max: 2000 }) })
