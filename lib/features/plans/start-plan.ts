import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { planDueOn } from '@/lib/core/deadlines/due-dates'
import { datedLimits } from '@/lib/core/deadlines/limits'
import { notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { withCommune, type CommuneDb } from '@/lib/data/db'
import { findPlanFamily, latestBasis, type PlanBasis, type PlanFamily } from '@/lib/data/plan-basis'
import { savePlanLines } from '@/lib/data/plan-lines'
import { createPlan, findPlan, openPlanOf, planInForce } from '@/lib/data/plans'
import { visitsOf } from '@/lib/data/visits'

/**
 * Opens a draft for the latest confirmed risks of a family, or finds the plan that is open already: a family has one at a time.
 * A plan that follows one in force begins with its lines. Not found: no such family, or nothing confirmed to plan for.
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
    const created = await createPlan(db, {
      familyId,
      riskSheetId: basis.id,
      dueOn: await dueOnOf(db, family, basis),
      caseOfficerName: actor.userName,
      caseOfficerPosition: actor.position,
    })
    if (created === null) {
      const first = await openPlanOf(db, familyId)
      return first === null ? notFound() : ok({ planId: first })
    }
    await copyPlanInForce(db, familyId, created)
    return ok({ planId: created })
  })
}

/** The clock of the family where its plan is due; for a revision, 30 days from the latest sheet or the visit that asked for it. */
async function dueOnOf(db: CommuneDb, family: PlanFamily, basis: PlanBasis): Promise<string> {
  if (family.dueFor === 'plan' && family.dueOn !== null) return family.dueOn
  const asked = (await visitsOf(db, family.id)).find(({ revisionNeeded }) => revisionNeeded)?.visitedOn ?? ''
  return planDueOn(asked > basis.finishedOn ? asked : basis.finishedOn, datedLimits)
}

async function copyPlanInForce(db: CommuneDb, familyId: string, planId: string): Promise<void> {
  const inForce = await planInForce(db, familyId)
  const before = inForce && (await findPlan(db, inForce.id))
  if (before) {
    const copies = before.lines.map((line) => ({ ...line, id: null }))
    await savePlanLines(db, planId, [], copies)
  }
}
