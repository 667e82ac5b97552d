import { afterAll, describe, expect, test } from 'vitest'
import { addDays } from '@/lib/core/deadlines/add-time'
import { client } from '@/lib/data/client'
import { withCommune } from '@/lib/data/db'
import { closePlan } from '@/lib/features/plans/close-plan'
import { startPlan } from '@/lib/features/plans/start-plan'
import { today } from '@/lib/platform/clock'
import { actorOf, apata, daysAgo } from '../factories/casework'
import { worker, mayor, notFound, refused, planOf, written, inForce, revised } from '../factories/plan-versions'

afterAll(() => client.$disconnect())

describe('a plan ends', () => {
  const goal = { outcome: 'goal-reached', closedOn: today(), note: 'Urmează alt plan', confirmed: true } as const
  const closed = async () => {
    const { planId, familyId } = await inForce()
    const seen = { planId, revision: (await written(planId)).revision }
    return { planId, familyId, seen, outcome: await closePlan(worker, seen, goal) }
  }

  test('with its outcome; while risks stay confirmed another plan is due in 30 days', async () => {
    const { planId, familyId, outcome } = await closed()
    expect(outcome).toMatchObject({ ok: true })
    expect(await planOf(planId)).toMatchObject({ status: 'closed', closed: { outcome: 'goal-reached', on: today() } })
    const family = await withCommune(worker, (db) => db.tx.family.findFirst({ where: { ...db.key, id: familyId } }))
    expect(family).toMatchObject({ state: 'plan-due', monitoringDueOn: null })
    expect(family?.dueOn?.toISOString().slice(0, 10)).toBe(addDays(today(), 30))
  })

  test('and is taken up again by a new version', async () => {
    const { planId } = await closed()
    expect((await planOf(await revised(planId)))?.lines).toHaveLength(2)
  })

  test('not twice, not for others, not while a revision is under way', async () => {
    const { seen } = await closed()
    expect(await closePlan(worker, seen, goal)).toMatchObject({
      error: { kind: 'stale', current: { status: 'closed' } },
    })
    const { planId } = await inForce()
    const open = { planId, revision: (await written(planId)).revision }
    for (const actor of [mayor, actorOf(apata)]) expect(await closePlan(actor, open, goal)).toEqual(notFound)
    expect(await closePlan(worker, open, { ...goal, outcome: 'other', note: '' })).toMatchObject({
      error: { fields: { note: { key: 'noteOnOpenRisks' } } },
    })
    expect(await closePlan(worker, open, { ...goal, confirmed: false })).toMatchObject(
      refused('confirmed', 'confirmPlanClosing'),
    )
    expect(await closePlan(worker, open, { ...goal, closedOn: daysAgo(41) })).toMatchObject(
      refused('closedOn', 'closedBeforeOrder'),
    )
    await revised(planId)
    expect(await closePlan(worker, open, goal)).toMatchObject(refused('form', 'revisionOpen'))
  })
})

test('who starts a plan for a family that has one is led to it', async () => {
  const { planId, familyId } = await inForce()
  expect(await startPlan(worker, familyId)).toEqual({ ok: true, value: { planId } })
})
