import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { client } from '@/lib/data/client'
import { withCommune } from '@/lib/data/db'
import { takeBackPlan, withdrawPlan } from '@/lib/features/plans/close-plan'
import { approvePlan } from '@/lib/features/plans/decide-plan'
import { showPlan } from '@/lib/features/plans/show-plan'
import { today } from '@/lib/platform/clock'
import { familyRow, mayor, notFound, owner, planOf, submitted, worker } from '../factories/plans'

beforeAll(() => owner.connect())
afterAll(() => Promise.all([owner.end(), client.$disconnect()]))

describe('a plan that the mayor has not decided', () => {
  test('is taken back by the worker, and is no longer put forward', async () => {
    const { planId, familyId, revision } = await submitted()
    expect(await showPlan(mayor, planId)).toMatchObject({ status: 'submitted' })
    expect(await takeBackPlan(worker, { planId, revision })).toEqual({ ok: true, value: undefined })
    expect(await planOf(planId)).toMatchObject({ status: 'draft', submittedOn: null, asSent: null })
    expect((await familyRow(familyId)).state).toBe('plan-due')
    expect(await showPlan(mayor, planId)).toBeNull()
    const now = (await planOf(planId))?.revision ?? 0
    expect(await withdrawPlan(worker, { planId, revision: now }, 'Din greșeală')).toMatchObject({ ok: true })
    expect(await showPlan(mayor, planId)).toBeNull()
  })

  test('is taken back by the worker alone, as it was seen', async () => {
    const { planId, revision } = await submitted()
    expect(await takeBackPlan(mayor, { planId, revision })).toEqual(notFound)
    expect(await takeBackPlan(worker, { planId, revision: revision - 1 })).toMatchObject({ error: { kind: 'stale' } })
  })

  test('is not taken back once it is decided', async () => {
    const { planId, revision } = await submitted()
    await approvePlan(mayor, { planId, revision }, { number: '501', date: today() })
    const seen = { planId, revision: (await planOf(planId))?.revision ?? 0 }
    expect(await takeBackPlan(worker, seen)).toMatchObject({ error: { kind: 'stale' } })
  })

  test('is not written in on the way back, also past the use case', async () => {
    const { planId } = await submitted()
    const back = { status: 'draft', submittedAt: null, goal: 'altul' }
    const written = withCommune(worker, (db) => db.tx.servicePlan.updateMany({ where: { id: planId }, data: back }))
    await expect(written).rejects.toThrow()
  })
})

describe('the number of an order', () => {
  const order = { number: '77/A', date: today() }
  test('stands on one plan of the commune in a year, and the refusal names the other', async () => {
    const first = await submitted('Prima Maria')
    const second = await submitted('A Doua')
    expect(await approvePlan(mayor, first, order)).toMatchObject({ ok: true })
    expect(await approvePlan(mayor, second, { ...order, number: '77/a' })).toMatchObject({
      error: { fields: { orderNumber: { key: 'orderTaken', params: { family: 'Prima Maria' } } } },
    })
    expect((await planOf(second.planId))?.status).toBe('submitted')
  })

  test('given to two plans at the same moment is kept once', async () => {
    const [first, second] = [await submitted(), await submitted()]
    const both = await Promise.all([first, second].map((plan) => approvePlan(mayor, plan, { ...order, number: '78' })))
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
  })
})
