import { Client } from 'pg'
import type { WrittenLine } from '@/lib/core/plan/edit-lines'
import { addDays } from '@/lib/core/deadlines/add-time'
import { withCommune } from '@/lib/data/db'
import { findPlan } from '@/lib/data/plans'
import { savePlan, type WrittenPlan } from '@/lib/features/plans/save-plan'
import { startPlan } from '@/lib/features/plans/start-plan'
import { today } from '@/lib/platform/clock'
import { actorOf, daysAgo, recordFamily, tinca } from './casework'
import { testDatabase } from '../setup/database'

export const worker = actorOf(tinca)
export const mayor = actorOf(tinca, 'mayor')

export const notFound = { ok: false, error: { kind: 'not-found' } }
export const owner = new Client(testDatabase().ownerUrl)

export const finishedOn = daysAgo(10)
export const atRisk = (head = 'Popescu Maria') =>
  recordFamily(worker, {
    head,
    village: tinca.villages[0],
    observations: [{ on: daysAgo(12), suspected: true }],
    riskSheets: [{ on: finishedOn, confirmed: ['1a', '1a1', '2b', '4b', '5c', '5d', '6b', '6b2'], situations: 6 }],
  })

export const wholeLine: WrittenLine = {
  id: null,
  kind: 'service',
  code: 'after-school',
  otherText: '',
  goal: 'Copilul termină clasa',
  provider: 'Școala Tinca',
  startsOn: today(),
  endsOn: addDays(today(), 300),
  responsible: 'Ana Lăcustă',
}

export async function draft(head?: string): Promise<{ planId: string; familyId: string }> {
  const family = await atRisk(head)
  const started = await startPlan(worker, family.id)
  if (!started.ok) throw new Error('The plan was not started')
  return { planId: started.value.planId, familyId: family.id }
}

export const planOf = (planId: string) => withCommune(worker, (db) => findPlan(db, planId))

export async function written(planId: string, changes: Partial<WrittenPlan> = {}): Promise<WrittenPlan> {
  const plan = await planOf(planId)
  if (plan === null) throw new Error('No such plan')
  return { ...plan, planId, leftOut: [], pressed: 'save', ...changes }
}

/** Every risk of `atRisk` that `wholeLine` does not answer. */
export const leftOut = ['1a', '4b', '5c', '5d', '6b'].map((row) => ({ row, service: '', reason: 'Nu este nevoie' }))

export async function submitted(head?: string): Promise<{ planId: string; familyId: string; revision: number }> {
  const plan = await draft(head)
  const outcome = await savePlan(worker, await written(plan.planId, { lines: [wholeLine], leftOut, pressed: 'submit' }))
  if (!outcome.ok) throw new Error('The plan was not submitted')
  return { ...plan, revision: (await written(plan.planId)).revision }
}

export async function familyRow(id: string): Promise<{ state: string; due: string | null; due_for: string | null }> {
  const { rows } = await owner.query('SELECT state, due_on::text AS due, due_for FROM family WHERE id = $1', [id])
  return rows[0]
}
