import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { client } from '@/lib/data/client'
import { listRegistryPage } from '@/lib/features/registry/list-registry'
import { startPlan } from '@/lib/features/plans/start-plan'
import { actorOf, apata, daysAgo, recordFamily, tinca } from '../factories/casework'

const worker = actorOf(tinca)
beforeAll(async () => {
  const observations = [{ on: daysAgo(40), suspected: true }]
  const parvu = await recordFamily(worker, {
    head: 'Pârvu Ștefania',
    village: tinca.villages[0],
    children: [{ name: 'Ăla' }, { name: 'Bogdan' }],
    observations,
    riskSheets: [{ on: daysAgo(30), confirmed: ['1a', '1a1', '5c'], situations: 2 }],
  })
  await startPlan(worker, parvu.id)
  await recordFamily(worker, {
    head: 'Covaci Ion',
    village: tinca.villages[1],
    children: [{ name: 'Crina' }],
    observations,
    riskSheets: [{ on: daysAgo(20), confirmed: ['1a', '2b', '3b', '4a', '4b', '6b', '6b2'], situations: 6 }],
  })
  await recordFamily(worker, {
    head: 'Lakatos Ana',
    village: tinca.villages[1],
    children: [{ name: 'Dorin' }],
    observations,
    riskSheets: [
      { on: daysAgo(400), confirmed: ['1a'], situations: 1 },
      { on: daysAgo(10), confirmed: [], situations: 0 },
    ],
  })
  await recordFamily(worker, { children: [{ name: 'Emil' }], observations })
  await recordFamily(actorOf(apata), {
    children: [{ name: 'Străin' }],
    riskSheets: [{ on: daysAgo(30), confirmed: ['1a'], situations: 1 }],
  })
})
afterAll(() => client.$disconnect())

const list = async (params: Readonly<Record<string, string>>, actor = worker) => {
  const found = await listRegistryPage(actor, params)
  return found?.entries.map(({ childName }) => childName.replace('Popescu ', '')) ?? null
}

describe('the Registry lists', () => {
  test('the children with a confirmed risk, by name as Romanians sort', async () =>
    expect(await list({})).toEqual(['Ăla', 'Bogdan', 'Crina']))
  test('those who left it, with the reason', async () => {
    const page = await listRegistryPage(worker, { entries: 'closed' })
    expect(page?.entries).toMatchObject([{ childName: 'Popescu Dorin', closeReason: 'no-risk-confirmed' }])
  })
  test('with what the sheet, the plan and the clock say', async () => {
    const page = await listRegistryPage(worker, { q: 'bogdan' })
    expect(page?.total).toBe(1)
    expect(page?.entries[0]).toMatchObject({
      headName: 'Pârvu Ștefania',
      village: 'Tinca',
      sheetDate: daysAgo(30),
      situations: 2,
      monitoringMonths: 12,
      dimensions: [1, 5],
      registeredOn: daysAgo(30),
      closedOn: null,
      planStatus: 'draft',
      caseOfficer: 'Ana Lăcustă',
      dueFor: 'plan',
      dueOn: daysAgo(0),
    })
  })
  test('nobody to the mayor, and to another commune its own', async () => {
    expect(await list({}, actorOf(tinca, 'mayor'))).toBeNull()
    expect(await list({}, actorOf(apata))).toEqual(['Străin'])
  })
})

describe('the filters of the Registry', () => {
  test.each<[Record<string, string>, readonly string[]]>([
    [{ q: 'parvu' }, ['Ăla', 'Bogdan']],
    [{ q: 'pîrvu ste' }, ['Ăla', 'Bogdan']],
    [{ q: 'POPESCU crina' }, ['Crina']],
    [{ q: 'covaci ala' }, []],
    [{ q: '%' }, []],
    [{ q: "'; --" }, []],
    [{ village: String(tinca.villages[1]) }, ['Crina']],
    [{ village: String(apata.villages[0]) }, []],
    [{ dimension: '5' }, ['Ăla', 'Bogdan']],
    [{ dimension: '6' }, ['Crina']],
    [{ plan: 'draft' }, ['Ăla', 'Bogdan']],
    [{ plan: 'none' }, ['Crina']],
    [{ plan: 'approved' }, []],
    [{ frequency: '6' }, ['Crina']],
    [{ frequency: '12', dimension: '1' }, ['Ăla', 'Bogdan']],
    [{ sort: 'situations', dir: 'desc' }, ['Crina', 'Ăla', 'Bogdan']],
    [{ sort: 'sheet' }, ['Ăla', 'Bogdan', 'Crina']],
    [{ sort: 'family' }, ['Crina', 'Ăla', 'Bogdan']],
    [{ sort: 'due', dir: 'desc' }, ['Crina', 'Ăla', 'Bogdan']],
  ])('%o finds %j', async (params, names) => expect(await list(params)).toEqual(names))

  test('a page beyond the last is the last', async () =>
    expect(await list({ page: '9' })).toEqual(['Ăla', 'Bogdan', 'Crina']))
})
