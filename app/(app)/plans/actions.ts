'use server'

import { refresh } from 'next/cache'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { closePlan, takeBackPlan, withdrawPlan } from '@/lib/features/plans/close-plan'
import { approvePlan, returnPlan } from '@/lib/features/plans/decide-plan'
import { revisePlan } from '@/lib/features/plans/revise-plan'
import { savePlan } from '@/lib/features/plans/save-plan'
import { startPlan } from '@/lib/features/plans/start-plan'
import { action, buttonAction } from '@/lib/web/action'
import { id } from '@/lib/web/form-fields'
import { afterDecision, afterSaving } from './next-address'
import {
  approvalSchema,
  closingSchema,
  planSchema,
  returnSchema,
  revisionSchema,
  takingBackSchema,
  withdrawalSchema,
} from './plan-schema'

/** Field `familyId`: opens its plan, a new one or the one that is open already. */
export const startPlanAction = buttonAction('plan.draft', z.object({ familyId: id() }), async (actor, { familyId }) => {
  const started = await startPlan(actor, familyId)
  if (!started.ok) notFound()
  return { redirectTo: `/plans/${started.value.planId}` }
})

export const savePlanAction = action('plan.draft', planSchema, async (actor, written) => {
  const saved = await savePlan(actor, written)
  // What was done in passing leads nowhere, and a second removal to the same place: the page is drawn anew by itself.
  if (saved.ok) refresh()
  return afterSaving(saved, written)
})

export const approvePlanAction = action(
  'plan.decide',
  approvalSchema,
  async (actor, { orderNumber, orderDate, ...seen }) =>
    afterDecision(await approvePlan(actor, seen, { number: orderNumber, date: orderDate }), seen.planId, 'approved'),
)

export const returnPlanAction = action('plan.decide', returnSchema, async (actor, { reason, ...seen }) =>
  afterDecision(await returnPlan(actor, seen, reason), seen.planId, 'returnedNow'),
)

/** Leads to the new version. */
export const revisePlanAction = action('plan.revise', revisionSchema, async (actor, { planId, revisedOn, reason }) => {
  const revised = await revisePlan(actor, { planId, on: revisedOn, reason })
  return revised.ok ? { ok: true, value: { redirectTo: `/plans/${revised.value.planId}?done=revised` } } : revised
})

export const closePlanAction = action('plan.close', closingSchema, async (actor, { planId, revision, ...closing }) =>
  afterDecision(await closePlan(actor, { planId, revision }, closing), planId, 'closedNow'),
)

export const takeBackPlanAction = action('plan.take-back', takingBackSchema, async (actor, seen) =>
  afterDecision(await takeBackPlan(actor, seen), seen.planId, 'takenBack'),
)

export const withdrawPlanAction = action('plan.draft', withdrawalSchema, async (actor, { reason, ...seen }) =>
  afterDecision(await withdrawPlan(actor, seen, reason), seen.planId, 'withdrawn'),
)
