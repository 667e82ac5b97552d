'use server'

import { notFound } from 'next/navigation'
import { z } from 'zod'
import { correctAdvice } from '@/lib/features/corrections/correct-advice'
import { adviseEscalation, receiveEscalation } from '@/lib/features/escalations/advise-escalation'
import { escalateFamily } from '@/lib/features/escalations/escalate-family'
import { action, buttonAction } from '@/lib/web/action'
import { id, paragraph, revision } from '@/lib/web/form-fields'
import { correctedAdviceForm } from '@/lib/web/forms/correction-form'
import { ledTo } from '@/lib/web/led-to'

const raiseSchema = z.object({ familyId: id(), formId: id(), reason: paragraph({ max: 2000 }) })
const adviceSchema = z.object({
  escalationId: id(),
  formId: id(),
  revision: revision(),
  advice: paragraph(),
})

export const escalateFamilyAction = action('escalation.raise', raiseSchema, async (actor, raised) =>
  ledTo(await escalateFamily(actor, raised), () => `/families/${raised.familyId}#county`),
)

export const receiveEscalationAction = buttonAction(
  'escalation.advise',
  z.object({ escalationId: id() }),
  async (actor, { escalationId }) => {
    const received = await receiveEscalation(actor, escalationId)
    if (!received.ok) notFound()
    return { redirectTo: `/escalations/${escalationId}?done=receivedNow` }
  },
)

export const adviseEscalationAction = action('escalation.advise', adviceSchema, async (actor, advised) =>
  ledTo(await adviseEscalation(actor, advised), () => `/escalations/${advised.escalationId}?done=advisedNow`),
)

export const correctAdviceAction = action('escalation.correct', correctedAdviceForm, async (actor, correction) =>
  ledTo(
    await correctAdvice(actor, correction),
    ({ id: escalationId }) => `/escalations/${escalationId}?done=correctedNow`,
  ),
)
