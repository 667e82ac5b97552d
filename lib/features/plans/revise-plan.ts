import { can } from '@/lib/core/access/access-table'
import { canStep } from '@/lib/core/access/states'
import type { Actor } from '@/lib/core/access/actor'
import { planDueOn } from '@/lib/core/deadlines/due-dates'
import { datedLimits } from '@/lib/core/deadlines/limits'
import { revisionFaults } from '@/lib/core/plan/revision'
import { invalid, notFound, stale, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { withCommune } from '@/lib/data/db'
import { findPlanFamily, latestBasis } from '@/lib/data/plan-basis'
import { leftOutOf, saveLeftOut } from '@/lib/data/plan-left-out'
import { copyPlanLines } from '@/lib/data/plan-lines'
import { createPlan, lockPlan, openPlanOf, planInForce, savePlanHead } from '@/lib/data/plans'
import { today } from '@/lib/platform/clock'
import { planFields } from './plan-fields'

/** When and why a plan is revised. */
export type Revision = { readonly planId: string; readonly on: string; readonly reason: string }

/**
 * Begins the next version of a plan in force, or of one that ended and is taken up again: a draft with what that one says. The
 * plan in force stays so until the mayor approves the draft. A family has one draft at a time: one that is open already refuses.
 */
export async function revisePlan(actor: Actor, revision: Revision): Promise<Result<{ planId: string }, Refusal>> {
  if (!can(actor.role, 'plan.revise')) return notFound()
  return withCommune(actor, async (db) => {
    const plan = await lockPlan(db, revision.planId)
    if (plan === null || plan.order === null) return notFound()
    if (!canStep(actor.role, 'plan.revise', plan.status)) return stale(planFields(plan))
    const family = await findPlanFamily(db, plan.familyId)
    const basis = await latestBasis(db, plan.familyId)
    if (family === null) return notFound()
    if (family.closed) return invalid({ form: { key: 'familyClosed' } })
    if (basis === null || basis.situations === 0) return invalid({ form: { key: 'nothingConfirmed' } })
    if (plan.status === 'closed' && (await planInForce(db, plan.familyId)) !== null)
      return invalid({ form: { key: 'otherPlanInForce' } })
    const faults = revisionFaults(revision.on, plan.order.date, today())
    if (Object.keys(faults).length > 0) return invalid(faults)
    if ((await openPlanOf(db, plan.familyId)) !== null) return invalid({ form: { key: 'revisionOpen' } })

    const created = await createPlan(db, {
      familyId: plan.familyId,
      riskSheetId: basis.id,
      dueOn: planDueOn(revision.on, datedLimits),
      caseOfficerName: plan.caseOfficerName,
      caseOfficerPosition: plan.caseOfficerPosition,
      revised: revision,
    })
    if (created === null) return invalid({ form: { key: 'revisionOpen' } })
    await savePlanHead(db, created, plan)
    await copyPlanLines(db, plan.id, created)
    await saveLeftOut(db, created, [], await leftOutOf(db, plan.id))
    return ok({ planId: created })
  })
}
