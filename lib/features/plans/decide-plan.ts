import { can } from '@/lib/core/access/access-table'
import { canStep } from '@/lib/core/access/states'
import type { Actor } from '@/lib/core/access/actor'
import { shownDay } from '@/lib/core/observation/shown-values'
import { orderFaults, type MayorOrder } from '@/lib/core/plan/decision'
import { invalid, notFound, stale, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { withCommune, type CommuneDb } from '@/lib/data/db'
import { refreshFamilyStanding } from '@/lib/data/family-standing'
import { notify } from '@/lib/data/notify'
import { lockPlan, markApproved, markReturned, planOfOrder, type SavedPlan } from '@/lib/data/plans'
import { now, today } from '@/lib/platform/clock'
import { planFields } from './plan-fields'

/** A plan as the mayor saw it. */
type SeenPlan = { readonly planId: string; readonly revision: number }
type Outcome = Result<void, Refusal>

/** The mayor approves a submitted plan by order: from then on it is in force and the family is monitored. */
export async function approvePlan(actor: Actor, seen: SeenPlan, order: MayorOrder): Promise<Outcome> {
  return decide(actor, seen, async (db, plan) => {
    const faults = orderFaults(order, plan.submittedOn ?? plan.createdOn, today())
    if (Object.keys(faults).length > 0) return invalid(faults)
    const taken = await planOfOrder(db, plan.id, order)
    if (taken !== null)
      return invalid({
        orderNumber: { key: 'orderTaken', params: { family: taken.headName, day: shownDay(taken.date) } },
      })
    await markApproved(db, plan, order, now())
    await notify(db, { kind: 'plan-approved', ...db.key })
    return ok(undefined)
  })
}

/** The mayor sends a submitted plan back to the worker, saying why. */
export async function returnPlan(actor: Actor, seen: SeenPlan, reason: string): Promise<Outcome> {
  return decide(actor, seen, async (db, plan) => {
    await markReturned(db, plan.id, reason, now())
    await notify(db, { kind: 'plan-returned', ...db.key })
    return ok(undefined)
  })
}

async function decide(
  actor: Actor,
  { planId, revision }: SeenPlan,
  decision: (db: CommuneDb, plan: SavedPlan) => Promise<Outcome>,
): Promise<Outcome> {
  if (!can(actor.role, 'plan.decide')) return notFound()
  return withCommune(actor, async (db) => {
    const plan = await lockPlan(db, planId)
    if (plan === null) return notFound()
    if (!canStep(actor.role, 'plan.decide', plan.status) || plan.revision !== revision) return stale(planFields(plan))
    const outcome = await decision(db, plan)
    if (outcome.ok) await refreshFamilyStanding(db, plan.familyId, today())
    return outcome
  })
}
