'use server'

import { z } from 'zod'
import { closeExtract } from '@/lib/features/workbooks/quarterly-extract'
import { action } from '@/lib/web/action'
import { optionalParagraph, text } from '@/lib/web/form-fields'

const closing = z.object({ quarter: text({ max: 6 }), reason: optionalParagraph({ max: 1000 }) })

export const closeExtractAction = action('quarterly-extract.freeze', closing, closeExtract)
