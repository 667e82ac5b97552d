'use server'

import { z } from 'zod'
import { recordVisit } from '@/lib/features/schedule/record-visit'
import { action } from '@/lib/web/action'
import { choice, day, id, paragraph } from '@/lib/web/form-fields'

const yesNo = () => choice(['yes', 'no']).transform((answer) => answer === 'yes')

const visitSchema = z.object({
  familyId: id(),
  visitedOn: day(),
  planned: yesNo(),
  summary: paragraph(),
  revisionNeeded: yesNo(),
})

/** A visit that asks for revision leads to the plan, any other back to the schedule. */
export const recordVisitAction = action('visit.record', visitSchema, async (actor, { familyId, ...visit }) => {
  const recorded = await recordVisit(actor, familyId, visit)
  if (!recorded.ok) return recorded
  const { planId, nextOn } = recorded.value
  const redirectTo = visit.revisionNeeded ? `/plans/${planId}?done=visited` : `/schedule?recorded=${nextOn ?? ''}`
  return { ok: true, value: { redirectTo } }
})
