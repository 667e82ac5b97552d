import { addDays } from '@/lib/core/deadlines/add-time'
import { withCommune } from '@/lib/data/db'
import { findPlan } from '@/lib/data/plans'
import { revisePlan } from '@/lib/features/plans/revise-plan'
import type { WrittenPlan } from '@/lib/features/plans/save-plan'
import { today } from '@/lib/platform/clock'
import { actorOf, daysAgo, recordApprovedPlan, recordFamily, tinca } from './casework'

export const worker = actorOf(tinca)
export const mayor = actorOf(tinca, 'mayor')
export const notFound = { ok: false, error: { kind: 'not-found' } }
export const refused = (field: string, key: string) => ({ error: { kind: 'invalid', fields: { [field]: { key } } } })

export const planOf = (planId: string) => withCommune(worker, (db) => findPlan(db, planId))
export const written = async (planId: string, changes: Partial<WrittenPlan> = {}): Promise<WrittenPlan> => {
  const plan = await planOf(planId)
  if (plan === null) throw new Error('No such plan')
  return { ...plan, planId, leftOut: [], pressed: 'save', ...changes }
}

export const whole = {
  provider: 'SPAS Tinca',
  startsOn: today(),
  endsOn: addDays(today(), 90),
  responsible: 'Ana Lăcustă',
}

export async function inForce(born?: string) {
  const family = await recordFamily(worker, {
    riskSheets: [{ on: daysAgo(60), confirmed: ['1a', '4b'], situations: 2 }],
    children: [{ born: born ?? daysAgo(2000) }],
  })
  const plan = { familyId: family.id, riskSheetId: family.riskSheets[0] ?? '', approvedOn: daysAgo(40), lines: 2 }
  return { familyId: family.id, planId: await recordApprovedPlan(worker, plan) }
}

export async function revised(planId: string) {
  const outcome = await revisePlan(worker, { planId, on: today(), reason: 'S-a născut un copil' })
  if (!outcome.ok) throw new Error('The plan was not revised')
  return outcome.value.planId
}
