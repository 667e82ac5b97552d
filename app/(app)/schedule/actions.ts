'use server'

import { correctVisit } from '@/lib/features/corrections/correct-visit'
import { recordVisit } from '@/lib/features/schedule/record-visit'
import { action } from '@/lib/web/action'
import { ledTo } from '@/lib/web/led-to'
import { correctedVisitSchema, visitSchema } from './visit-schema'

export const correctVisitAction = action('visit.correct', correctedVisitSchema, async (actor, correction) =>
  ledTo(await correctVisit(actor, correction), ({ id }) => `/schedule/visits/${id}?done=corrected`),
)

/** A visit that asks for revision leads to the plan, any other to its report. */
export const recordVisitAction = action('visit.record', visitSchema, async (actor, { familyId, ...report }) => {
  const recorded = await recordVisit(actor, familyId, report)
  if (!recorded.ok) return recorded
  const { planId, visitId } = recorded.value
  const redirectTo = report.revisionNeeded
    ? `/plans/${planId}?done=visited#revise`
    : `/schedule/visits/${visitId}?done=recorded`
  return { ok: true, value: { redirectTo } }
})
