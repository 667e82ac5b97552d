import { z } from 'zod'
import {
  checkbox,
  choice,
  day,
  id,
  optionalChoice,
  optionalDay,
  optionalParagraph,
  optionalText,
  paragraph,
  text,
} from '@/lib/web/form-fields'
import { gatherRows } from '@/lib/web/form-rows'
import { correctionFields } from '@/lib/web/forms/correction-form'

const yesNo = () => choice(['yes', 'no']).transform((answer) => answer === 'yes')

const line = z.object({
  lineId: id(),
  progress: optionalChoice(['done', 'under-way', 'not-begun']),
  note: optionalText({ max: 500 }),
})

/** What a report says. A measure without an answer is left out: the use case names it. */
const report = {
  visitedOn: day(),
  visitorName: text(),
  planned: yesNo(),
  resets: checkbox(),
  lines: z
    .array(line.nullable())
    .transform((lines) =>
      lines.flatMap((each) => (each === null || each.progress === null ? [] : [{ ...each, progress: each.progress }])),
    ),
  risksSeen: optionalParagraph(),
  summary: paragraph(),
  revisionNeeded: yesNo(),
  revisionReason: optionalParagraph({ max: 2000 }),
  nextOn: optionalDay(),
  nextReason: optionalParagraph({ max: 1000 }),
  lateReason: optionalText({ max: 500 }),
}

/** The report of a monitoring visit. */
export const visitSchema = z.preprocess(
  gatherRows('lines'),
  z.object({ formId: id(), familyId: id(), planId: id(), ...report }),
)

/** The report of a visit as it is corrected. */
export const correctedVisitSchema = z.preprocess(
  gatherRows('lines'),
  z.object({ ...correctionFields, ...report }).transform(({ id: visitId, formId, revision, reason, ...told }) => ({
    ...{ id: visitId, formId, revision, reason, report: told },
  })),
)
