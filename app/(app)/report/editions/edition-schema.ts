import { z } from 'zod'
import { id, integer, optionalParagraph, optionalText } from '@/lib/web/form-fields'

/** An edition as the form or page showed it. */
export const seenSchema = z.object({ editionId: id(), revision: integer() })

const part = () => optionalParagraph({ max: 8000 })

/** What the worker wrote: the four parts, the reason of a correction, and which button was pressed. */
export const editionSchema = seenSchema
  .extend({
    ...{ activities: part(), results: part(), separated: part(), families: part() },
    correctionReason: optionalParagraph({ max: 2000 }),
    pressed: optionalText(),
  })
  .transform(({ activities, results, separated, families, ...rest }) => ({
    ...rest,
    narrative: { activities, results, separated, families },
  }))
