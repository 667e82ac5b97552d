'use server'

import { z } from 'zod'
import { search } from '@/lib/features/observatory/search'
import { action } from '@/lib/web/action'
import { optionalText } from '@/lib/web/form-fields'

/** Field `q`, beside it the rest of the address. */
export const searchAction = action('observatory.see', z.record(z.string(), optionalText()), search)
