import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { planDueOn } from '@/lib/core/deadlines/due-dates'
import { datedLimits } from '@/lib/core/deadlines/limits'
import { notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { withCommune } from '@/lib/data/db'
import { findPlanFamily, latestBasis } from '@/lib/data/plan-basis'
import { createPlan, openPlanOf, planInForce } from '@/lib/data/plans'

/**
 * Opens a draft for the latest confirmed risks of a family, or finds the plan that is there already: the open one, or the one in
 * force, which is changed by revision alone. Not found: no such family, or nothing confirmed to plan for.
 */
export async function startPlan(actor: Actor, familyId: string): Promise<Result<{ planId: string }, Refusal>> {
  if (!can(actor.role, 'plan.draft')) return notFound()
  return withCommune(actor, async (db) => {
    const family = await findPlanFamily(db, familyId)
    if (family === null) return notFound()
    const open = await openPlanOf(db, familyId)
    if (open !== null) return ok({ planId: open })

    const basis = await latestBasis(db, familyId)
    if (family.closed || basis === null || basis.situations === 0) return notFound()
    const inForce = await planInForce(db, familyId)
    if (inForce !== null && family.monitoringDueOn !== null) return ok({ planId: inForce.id })
    const created = await createPlan(db, {
      familyId,
      riskSheetId: basis.id,
      dueOn:
        family.dueFor === 'plan' && family.dueOn !== null ? family.dueOn : planDueOn(basis.finishedOn, datedLimits),
      caseOfficerName: actor.userName,
      caseOfficerPosition: actor.position,
      revised: null,
    })
    if (created !== null) return ok({ planId: created })
    const first = await openPlanOf(db, familyId)
    return first === null ? notFound() : ok({ planId: first })
  })
}
