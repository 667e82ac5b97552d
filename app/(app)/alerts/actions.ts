'use server'

import { notFound } from 'next/navigation'
import { z } from 'zod'
import { saveAlert } from '@/lib/features/alerts/save-alert'
import { dismissAlert, sendAlert } from '@/lib/features/alerts/send-alert'
import { startAlert } from '@/lib/features/alerts/start-alert'
import { checkVerification, receiveAlert, verifyAlert } from '@/lib/features/alerts/verify-alert'
import { correctVerification } from '@/lib/features/corrections/correct-verification'
import { action, buttonAction } from '@/lib/web/action'
import { id } from '@/lib/web/form-fields'
import { ledTo } from '@/lib/web/led-to'
import { correctedVerificationForm } from '@/lib/web/forms/correction-form'
import { dismissSchema, draftSchema, newAlertSchema, seenSchema, verificationSchema } from '@/lib/web/forms/alert-form'

/** Begins an alert by hand. */
export const startAlertAction = action('alert.write', newAlertSchema, async (actor, written) =>
  ledTo(
    await startAlert(actor, written),
    ({ alertId }) => `/alerts/${alertId}${written.complete ? '/send' : '?done=saved'}`,
  ),
)

export const saveAlertAction = action('alert.write', draftSchema, async (actor, written) =>
  ledTo(
    await saveAlert(actor, written),
    () => `/alerts/${written.alertId}${written.complete ? '/send' : '?done=saved'}`,
  ),
)

export const sendAlertAction = action('alert.write', seenSchema, async (actor, seen) =>
  ledTo(await sendAlert(actor, seen), () => `/alerts/${seen.alertId}?done=sentNow`),
)

export const dismissAlertAction = action('alert.write', dismissSchema, async (actor, { reason, ...seen }) =>
  ledTo(await dismissAlert(actor, seen, reason), () => `/alerts/${seen.alertId}`),
)

export const receiveAlertAction = buttonAction(
  'alert.verify',
  z.object({ alertId: id() }),
  async (actor, { alertId }) => {
    const received = await receiveAlert(actor, alertId)
    if (!received.ok) notFound()
    return { redirectTo: `/alerts/${alertId}?done=receivedNow` }
  },
)

export const verifyAlertAction = action('alert.verify', verificationSchema, async (actor, written) => {
  const { alertId, verification, checked } = written
  if (!checked) return checkVerification(actor, alertId, verification)
  return ledTo(await verifyAlert(actor, alertId, verification), () => `/alerts/${alertId}?done=verifiedNow`)
})

export const correctVerificationAction = action('alert.correct', correctedVerificationForm, async (actor, correction) =>
  ledTo(await correctVerification(actor, correction), ({ id: alertId }) => `/alerts/${alertId}?done=correctedNow`),
)
