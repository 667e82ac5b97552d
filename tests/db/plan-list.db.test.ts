import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { client } from '@/lib/data/client'
import { withCommune } from '@/lib/data/db'
import { listPlanPage } from '@/lib/features/plans/list-plans'
import { startPlan } from '@/lib/features/plans/start-plan'
import { now } from '@/lib/platform/clock'
import { actorOf, apata, daysAgo, recordApprovedPlan, recordFamily, tinca } from '../factories/casework'

const worker = actorOf(tinca)
const mayor = actorOf(tinca, 'mayor')

/** A family at risk since some days, with the plan that was begun for it. */
async function plan(actor: typeof worker, head: string, village: number | undefined, days: number): Promise<string> {
  const family = await recordFamily(actor, {
    head,
    village,
    observations: [{ on: daysAgo(days + 2), suspected: true }],
    riskSheets: [{ on: daysAgo(days), confirmed: ['1a', '2b'], situations: 2 }],
  })
  const started = await startPlan(actor, family.id)
  if (!started.ok) throw new Error('the plan was not begun')
  return started.value.planId
}

const submit = (planId: string) =>
  withCommune(worker, (db) =>
    db.tx.servicePlan.update({
      where: { communeId_id: { communeId: tinca.id, id: planId } },
      data: { status: 'submitted', submittedAt: now() },
    }),
  )

beforeAll(async () => {
  await submit(await plan(worker, 'Pârvu Ștefania', tinca.villages[0], 40))
  await submit(await plan(worker, 'Covaci Ion', tinca.villages[1], 25))
  await plan(worker, 'Șandor Ana', tinca.villages[1], 35)
  const family = await recordFamily(worker, {
    head: 'Lakatos Dorin',
    village: tinca.villages[0],
    riskSheets: [{ on: daysAgo(200), confirmed: ['1a'], situations: 1 }],
  })
  const approved = { familyId: family.id, riskSheetId: family.riskSheets[0] ?? '', approvedOn: daysAgo(180) }
  await recordApprovedPlan(worker, approved)
  await plan(actorOf(apata), 'Pârvu Străină', apata.villages[0], 40)
})
afterAll(() => client.$disconnect())

const heads = async (params: Readonly<Record<string, string>>, actor = worker) =>
  (await listPlanPage(actor, params))?.plans.map(({ headName }) => headName.split(' ')[0])

const counts = async (params: Readonly<Record<string, string>>, actor = worker) =>
  Object.fromEntries((await listPlanPage(actor, params))?.tabs.map(({ tab, count }) => [tab, count]) ?? [])

describe('the worker finds', () => {
  test.each<[Readonly<Record<string, string>>, readonly string[]]>([
    [{}, ['Pârvu', 'Covaci', 'Șandor', 'Lakatos']],
    [{ q: 'stefania PARVU' }, ['Pârvu']],
    [{ q: 'pîrvu' }, ['Pârvu']],
    [{ q: '%' }, []],
    [{ q: "'; --" }, []],
    [{ village: String(tinca.villages[1]) }, ['Covaci', 'Șandor']],
    [{ village: String(apata.villages[0]) }, []],
    [{ due: 'late' }, ['Pârvu', 'Șandor']],
    [{ due: 'week' }, ['Covaci']],
    [{ due: 'late', tab: 'draft' }, ['Șandor']],
    [{ tab: 'approved' }, ['Lakatos']],
    [{ tab: 'ended' }, []],
    [{ sort: 'family' }, ['Covaci', 'Lakatos', 'Pârvu', 'Șandor']],
    [{ sort: 'family', dir: 'desc' }, ['Șandor', 'Pârvu', 'Lakatos', 'Covaci']],
    [{ sort: 'due', village: String(tinca.villages[1]) }, ['Șandor', 'Covaci']],
    [{ page: '9' }, ['Pârvu', 'Covaci', 'Șandor', 'Lakatos']],
    [{ tab: 'nothing', village: 'x', due: 'y', sort: 'z', page: '-1' }, ['Pârvu', 'Covaci', 'Șandor', 'Lakatos']],
  ])('by %o: %j', async (params, found) => {
    const page = await listPlanPage(worker, params)
    const names = page?.plans.map(({ headName }) => headName.split(' ')[0])
    expect(names).toEqual(found)
    expect(page?.total).toBe(found.length)
  })

  test('an approved plan by the whole number of its order', async () => {
    const number = (await listPlanPage(worker, { tab: 'approved' }))?.plans[0]?.orderNumber ?? ''
    expect(number).not.toBe('')
    expect(await heads({ q: number })).toEqual(['Lakatos'])
    expect((await heads({ sort: 'order' }))?.[0]).toBe('Lakatos')
  })

  test('on each heading how many the filters leave there', async () =>
    expect(await counts({ due: 'late' })).toEqual({
      all: 2,
      waiting: 1,
      returned: 0,
      draft: 1,
      approved: 0,
      ended: 0,
    }))
})

describe('the mayor', () => {
  test('searches and filters the plans that were put forward, never a draft', async () => {
    expect(await heads({}, mayor)).toEqual(['Pârvu', 'Covaci'])
    expect(await heads({ q: 'parvu' }, mayor)).toEqual(['Pârvu'])
    expect(await heads({ due: 'late' }, mayor)).toEqual(['Pârvu'])
    expect(await heads({ village: String(tinca.villages[1]) }, mayor)).toEqual(['Covaci'])
    expect(await heads({ tab: 'decided' }, mayor)).toEqual(['Lakatos'])
    for (const tab of ['waiting', 'decided', 'returned', 'draft', 'all'])
      expect(await heads({ q: 'sandor', tab }, mayor)).toEqual([])
    expect(await counts({ q: 'sandor' }, mayor)).toEqual({ waiting: 0, returned: 0, decided: 0 })
  })
})

test('nobody finds a plan of another commune', async () => {
  expect(await heads({ q: 'straina' })).toEqual([])
  expect(await heads({ q: 'parvu' }, actorOf(apata))).toEqual(['Pârvu'])
  expect(await listPlanPage(actorOf(tinca, 'professional'), {})).toBeNull()
})
