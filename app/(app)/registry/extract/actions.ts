'use server'

import { z } from 'zod'
import { closeExtract } from '@/lib/features/workbooks/quarterly-extract'
import { action, buttonAction } from '@/lib/web/action'
import { optionalParagraph, text } from '@/lib/web/form-fields'

const closing = z.object({ quarter: text({ max: 6 }), reason: optionalParagraph({ max: 1000 }) })

/** The first closing of a quarter; what somebody else closed meanwhile is shown as it stands. */
export const closeExtractAction = buttonAction('quarterly-extract.freeze', closing, async (actor, { quarter }) => {
  const closed = await closeExtract(actor, { quarter, reason: '' })
  return { redirectTo: closed.ok ? closed.value.redirectTo : '/registry/extract?refused=1' }
})

/** A further version of a quarter that is closed, with what it corrects. */
export const correctExtractAction = action('quarterly-extract.freeze', closing, closeExtract)
