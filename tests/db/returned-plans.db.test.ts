import { afterAll, beforeAll, expect, test } from 'vitest'
import { client } from '@/lib/data/client'
import { returnPlan } from '@/lib/features/plans/decide-plan'
import { withdrawPlan } from '@/lib/features/plans/close-plan'
import { listPlanPage } from '@/lib/features/plans/list-plans'
import { savePlan } from '@/lib/features/plans/save-plan'
import { showPlan } from '@/lib/features/plans/show-plan'
import { actorOf, apata } from '../factories/casework'
import { draft, mayor, owner, planOf, submitted, wholeLine, worker, written } from '../factories/plans'

// What the mayor reads of a plan that was returned, and of one that never came.

beforeAll(() => owner.connect())
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
})

const unsent = 'Scop scris după returnare'

/** A plan that the mayor returned, in which the worker has written since. */
async function rewritten(): Promise<{ planId: string }> {
  const { planId, revision } = await submitted()
  await returnPlan(mayor, { planId, revision }, 'Lipsește furnizorul')
  const line = (await planOf(planId))?.lines[0]
  const lines = [
    { ...wholeLine, id: line?.id ?? null, goal: unsent },
    { ...wholeLine, goal: unsent },
  ]
  expect(await savePlan(worker, await written(planId, { lines, goal: unsent }))).toMatchObject({ ok: true })
  return { planId }
}

const listed = async (tab: string, planId: string) =>
  (await listPlanPage(mayor, { tab }))?.plans.find(({ id }) => id === planId)

test('a returned plan is read as it was returned, with the reason; the worker reads what was written since', async () => {
  const { planId } = await rewritten()
  const shown = await showPlan(mayor, planId)
  expect(shown).toMatchObject({
    status: 'returned',
    returnReason: 'Lipsește furnizorul',
    lines: [{ goal: wholeLine.goal, startsOn: wholeLine.startsOn }],
    family: { children: [{ name: 'Popescu Ion' }] },
    may: { write: false, decide: false },
  })
  expect(shown?.versions.map(({ id, status }) => [id, status])).toEqual([[planId, 'returned']])
  expect(JSON.stringify([shown, await showPlan(mayor, planId, 'print')])).not.toContain(unsent)
  expect((await showPlan(worker, planId))?.lines.map(({ goal }) => goal)).toEqual([unsent, unsent])
  expect(await showPlan(actorOf(apata, 'mayor'), planId)).toBeNull()
})

test('it stays in the list of returned plans, counted once, with the measures that it had', async () => {
  const { planId } = await rewritten()
  expect(await listed('returned', planId)).toMatchObject({ status: 'returned', lines: 1, headName: 'Popescu Maria' })
  const page = await listPlanPage(mayor, { tab: 'returned' })
  expect(page?.plans).toHaveLength(page?.total ?? -1)
  expect(new Set(page?.plans.map(({ id }) => id)).size).toBe(page?.total)
})

test('once it is sent again it is read as it was sent', async () => {
  const { planId } = await rewritten()
  expect(await savePlan(worker, await written(planId, { pressed: 'submit' }))).toMatchObject({ ok: true })
  expect(await showPlan(mayor, planId)).toMatchObject({
    status: 'submitted',
    lines: [{ goal: unsent }, { goal: unsent }],
  })
  expect(await listed('returned', planId)).toBeUndefined()
  expect(await listed('waiting', planId)).toMatchObject({ lines: 2 })
  const again = await written(planId)
  expect(await returnPlan(mayor, { planId, revision: again.revision }, 'Tot lipsește')).toMatchObject({ ok: true })
  expect(await showPlan(mayor, planId)).toMatchObject({ returnReason: 'Tot lipsește', lines: [{ goal: unsent }, {}] })
})

test('given up after it was returned, it is read as it was returned, with the end that it came to', async () => {
  const { planId } = await rewritten()
  const { revision } = await written(planId)
  expect(await withdrawPlan(worker, { planId, revision }, 'Familia s-a mutat')).toMatchObject({ ok: true })
  expect(await showPlan(mayor, planId)).toMatchObject({
    status: 'closed',
    closed: { outcome: 'withdrawn', note: 'Familia s-a mutat' },
    lines: [{ goal: wholeLine.goal }],
  })
})

test('given up before it came to the mayor, it is not read at all', async () => {
  const { planId } = await draft()
  const { revision } = await written(planId)
  expect(await withdrawPlan(worker, { planId, revision }, 'Începută din greșeală')).toMatchObject({ ok: true })
  expect(await showPlan(mayor, planId)).toBeNull()
  expect(await showPlan(mayor, planId, 'print')).toBeNull()
  expect(await listed('decided', planId)).toBeUndefined()
  expect((await showPlan(worker, planId))?.status).toBe('closed')
})
