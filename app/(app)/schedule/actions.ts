'use server'

import { recordVisit } from '@/lib/features/schedule/record-visit'
import { action } from '@/lib/web/action'
import { visitSchema } from './visit-schema'

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
