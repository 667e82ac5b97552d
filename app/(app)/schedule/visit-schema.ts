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

const yesNo = () => choice(['yes', 'no']).transform((answer) => answer === 'yes')

const line = z.object({
  lineId: id(),
  progress: optionalChoice(['done', 'under-way', 'not-begun']),
  note: optionalText({ max: 500 }),
})

/** The report of a monitoring visit. A measure without an answer is left out: the use case names it. */
export const visitSchema = z.preprocess(
  gatherRows('lines'),
  z
    .object({
      familyId: id(),
      planId: id(),
      visitedOn: day(),
      visitorName: text(),
      planned: yesNo(),
      resets: checkbox(),
      lines: z.array(line.nullable()),
      risksSeen: optionalParagraph(),
      summary: paragraph(),
      revisionNeeded: yesNo(),
      revisionReason: optionalParagraph({ max: 2000 }),
      nextOn: optionalDay(),
      nextReason: optionalParagraph({ max: 1000 }),
    })
    .transform(({ lines, ...visit }) => ({
      ...visit,
      lines: lines.flatMap((each) =>
        each === null || each.progress === null ? [] : [{ ...each, progress: each.progress }],
      ),
    })),
)
