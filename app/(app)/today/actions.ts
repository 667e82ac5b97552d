'use server'

import { markDuty, unmarkDuty } from '@/lib/features/today/mark-duty'
import { action, buttonAction } from '@/lib/web/action'
import { markSchema, unmarkSchema } from '@/lib/web/forms/duty-form'
import { ledTo } from '@/lib/web/led-to'

export const markDutyAction = action('duty.mark', markSchema, async (actor, mark) =>
  ledTo(await markDuty(actor, mark), () => `/today/${mark.duty}?done=marked`),
)

export const unmarkDutyAction = buttonAction('duty.mark', unmarkSchema, async (actor, { duty, markId }) => {
  await unmarkDuty(actor, markId)
  return { redirectTo: `/today/${duty}` }
})
