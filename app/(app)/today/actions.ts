'use server'

import { z } from 'zod'
import { markedDuties } from '@/lib/core/duties/periods'
import { markDuty, unmarkDuty } from '@/lib/features/duties/mark-duty'
import { action, buttonAction } from '@/lib/web/action'
import { choice, day, id, optionalParagraph } from '@/lib/web/form-fields'
import { ledTo } from '@/lib/web/led-to'

const markSchema = z.object({ duty: choice(markedDuties), doneOn: day(), note: optionalParagraph({ max: 1000 }) })

export const markDutyAction = action('duty.mark', markSchema, async (actor, mark) =>
  ledTo(await markDuty(actor, mark), () => `/today/${mark.duty}?done=marked`),
)

const unmarkSchema = z.object({ duty: choice(markedDuties), markId: id() })

export const unmarkDutyAction = buttonAction('duty.mark', unmarkSchema, async (actor, { duty, markId }) => {
  await unmarkDuty(actor, markId)
  return { redirectTo: `/today/${duty}` }
})
