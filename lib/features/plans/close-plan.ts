import { can } from '@/lib/core/access/access-table'
import { canStep } from '@/lib/core/access/states'
import type { Actor } from '@/lib/core/access/actor'
import { closingFaults, type Closing } from '@/lib/core/plan/revision'
import { invalid, notFound, stale, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { withCommune } from '@/lib/data/db'
import { refreshFamilyStanding } from '@/lib/data/family-standing'
import { latestBasis } from '@/lib/data/plan-basis'
import { lockPlan, markClosed, markTakenBack, markWithdrawn, openPlanOf } from '@/lib/data/plans'
import { today } from '@/lib/platform/clock'
import { planFields } from './plan-fields'
import { whatPlanSays } from '@/lib/data/what-a-plan-says'

/** A plan as the worker saw it. */
type SeenPlan = { readonly planId: string; readonly revision: number }
type Outcome = Result<void, Refusal>

/** Ends a plan in force with its outcome. A revision that is under way must be finished or given up first. */
export async function closePlan(actor: Actor, { planId, revision }: SeenPlan, closing: Closing): Promise<Outcome> {
  if (!can(actor.role, 'plan.close')) return notFound()
  return withCommune(actor, async (db) => {
    const plan = await lockPlan(db, planId)
    if (plan === null) return notFound()
    const open = canStep(actor.role, 'plan.close', plan.status)
    if (!open || plan.order === null || plan.revision !== revision) return stale(planFields(plan))
    if ((await openPlanOf(db, plan.familyId)) !== null) return invalid({ form: { key: 'revisionOpen' } })
    const situations = (await latestBasis(db, plan.familyId))?.situations ?? 0
    const faults = closingFaults(closing, { approvedOn: plan.order.date, situations, today: today() })
    if (Object.keys(faults).length > 0) return invalid(faults)
    await markClosed(db, planId, closing)
    await refreshFamilyStanding(db, plan.familyId, today())
    return ok(undefined)
  })
}

/** Gives up a draft, or a plan that the mayor returned, saying why; it stays on file. */
export async function withdrawPlan(actor: Actor, { planId, revision }: SeenPlan, reason: string): Promise<Outcome> {
  if (!can(actor.role, 'plan.draft')) return notFound()
  return withCommune(actor, async (db) => {
    const plan = await lockPlan(db, planId)
    if (plan === null) return notFound()
    if (!canStep(actor.role, 'plan.draft', plan.status) || plan.revision !== revision) return stale(planFields(plan))
    await markWithdrawn(db, planId, { reason, on: today(), asSent: await whatPlanSays(db, plan) })
    await refreshFamilyStanding(db, plan.familyId, today())
    return ok(undefined)
  })
}

/** Takes back a plan that the mayor has not decided: it is a draft again. */
export async function takeBackPlan(actor: Actor, { planId, revision }: SeenPlan): Promise<Outcome> {
  if (!can(actor.role, 'plan.take-back')) return notFound()
  return withCommune(actor, async (db) => {
    const plan = await lockPlan(db, planId)
    if (plan === null) return notFound()
    if (!canStep(actor.role, 'plan.take-back', plan.status) || plan.revision !== revision)
      return stale(planFields(plan))
    await markTakenBack(db, planId)
    await refreshFamilyStanding(db, plan.familyId, today())
    return ok(undefined)
  })
}
