import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tally2018, tallyLayout2018 } from '@/lib/content/analysis/tally-2018'
import { roles, type Actor, type Role } from '@/lib/core/access/actor'
import type { AnalysisQuestion, AnalysisView } from '@/lib/core/analysis/analysis-view'
import type { CensusHousehold } from '@/lib/core/analysis/census-household'
import { table1 } from '@/lib/core/analysis/risk-shares'
import { client } from '@/lib/data/client'
import { withActor } from '@/lib/data/db'
import { analysisRound } from '@/lib/features/analysis/analysis-round'
import { showAnalysis } from '@/lib/features/analysis/show-analysis'
import { today } from '@/lib/platform/clock'
import { actorOf, apata, daysAgo, recordFamily, tinca } from '../factories/casework'
import { testDatabase } from '../setup/database'

const owner = new Client(testDatabase().ownerUrl)
const worker = actorOf(tinca)
const stranger = actorOf(apata)
const of = (role: Role, place: typeof tinca | typeof apata | null): Actor => ({
  ...actorOf(place ?? tinca, role),
  commune: null,
  ...(place === null && { county: null }),
})
const analyst = of('anpdca_analyst', null)
const coordinator = of('dgaspc_coordinator', tinca)

const everything: AnalysisQuestion = { counties: [], communes: [], from: '', to: '', group: 'total' }
const see = async (actor: Actor, asked: Partial<AnalysisQuestion> = {}): Promise<AnalysisView> => {
  const view = await showAnalysis(actor, { ...everything, ...asked })
  if (view === null) throw new Error('no page')
  return view
}
const figures = (view: AnalysisView, table: string, row: string) =>
  view.tables
    .find(({ id }) => id === table)
    ?.rows.find(({ key }) => key === row)
    ?.cells.map(({ figure }) => figure)

const many = 8
const household = (confirmed: readonly string[], direct: readonly (readonly string[])[]): CensusHousehold => ({
  confirmed: new Set(confirmed),
  situations: confirmed.length,
  children: direct,
  withSps: false,
})
/** In Tinca: eight poor households with a child not at school, two ill ones, two with a child in special protection, six without a risk. */
const kinds = [
  { times: many, confirmed: ['1a', '4b'], direct: [['4b'], []] },
  { times: 2, confirmed: ['2f'], direct: [[]] },
  { times: 2, confirmed: ['3a'], direct: [[]] },
  { times: 6, confirmed: [], direct: [[]] },
] as const

beforeAll(async () => {
  await owner.connect()
  const on = daysAgo(3)
  for (const { times, confirmed, direct } of kinds)
    for (let each = 0; each < times; each += 1)
      await recordFamily(worker, {
        children: direct.map((rows) => ({ direct: [...rows] })),
        riskSheets: [{ on, confirmed, situations: confirmed.length }],
      })
  for (let each = 0; each < 7; each += 1)
    await recordFamily(stranger, { riskSheets: [{ on, confirmed: ['1a'], situations: 1 }] })
  for (let each = 0; each < 4; each += 1)
    await recordFamily(stranger, { riskSheets: [{ on, confirmed: ['3a'], situations: 1 }] })
  for (let each = 0; each < 6; each += 1)
    await recordFamily(stranger, { riskSheets: [{ on, confirmed: [], situations: 0 }] })
  await analysisRound()
})
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
})

describe('the worker', () => {
  it('sees the own households now, as the tables of the census count them', async () => {
    const view = await see(worker)
    const households = kinds.flatMap(({ times, confirmed, direct }) =>
      Array.from({ length: times }, () => household(confirmed, direct)),
    )
    const expected = table1(tally2018.rows, households)
    expect(view.households).toEqual({ count: 18, exact: true })
    expect(view.children.count).toBe(26)
    for (const row of ['1', '1a', '4b', '2f', 'any', '5c'])
      expect(figures(view, 'table1', row), row).toEqual(
        expected[row]?.map((value) => (value === null ? null : { value })),
      )
    expect(figures(view, 'table8', '2f')).toEqual([{ value: 0 }, { value: 100 }, { value: (100 * 2) / 18 }])
  })

  it('counts a family once, by its latest sheet up to the end of the period', async () => {
    const family = await recordFamily(worker, {
      riskSheets: [
        { on: daysAgo(400), confirmed: ['5c'], situations: 1 },
        { on: daysAgo(1), confirmed: [], situations: 0 },
      ],
    })
    expect((await see(worker)).households.count).toBe(19)
    const before = await see(worker, { to: daysAgo(300) })
    expect(before.households.count).toBe(1)
    expect(figures(before, 'table1', '5c')?.[0]).toEqual({ value: 100 })
    expect((await see(worker, { from: daysAgo(200), to: daysAgo(100) })).households.count).toBe(0)
    await owner.query('DELETE FROM risk_sheet_child WHERE sheet_id = ANY ($1)', [family.riskSheets])
    await owner.query('ALTER TABLE risk_sheet DISABLE TRIGGER USER')
    await owner.query('DELETE FROM registry_entry WHERE family_id = $1', [family.id])
    await owner.query('DELETE FROM risk_sheet WHERE id = ANY ($1)', [family.riskSheets])
    await owner.query('ALTER TABLE risk_sheet ENABLE TRIGGER USER')
  })

  it.each([
    [{ from: '31.02.2026' }, 'day'],
    [{ from: '2026-05-07', to: '2026-05-06' }, 'order'],
  ] as const)('is told what is wrong with %o, and nothing is counted', async (asked, fault) => {
    const view = await see(worker, asked)
    expect([view.fault, view.households.count]).toEqual([fault, 0])
  })
})

describe('the county', () => {
  it('sees counts of its communes, without the small ones and what would tell them', async () => {
    const view = await see(coordinator)
    expect(view.households).toEqual({ count: 18, exact: true })
    expect(figures(view, 'table1', '1a')?.[0]).toEqual({ value: (100 * many) / 18 })
    expect(figures(view, 'table1', '2f')?.[0]).toEqual({ atLeast: 0 })
    expect(figures(view, 'table8', '2')).toEqual([{ atLeast: 0 }, { atLeast: 0 }, { atLeast: 0 }])
    expect(view.countedAt?.slice(0, 4)).toBe(today().slice(0, 4))
    expect(view.communes.map(({ name }) => name)).toEqual(['Tinca'])
  })

  it('reads no sheet, no exact count and nothing of another county', async () => {
    const read = (sql: string) => withActor(coordinator, (db) => db.tx.$queryRawUnsafe<unknown[]>(sql))
    expect(await read('SELECT FROM risk_sheet')).toEqual([])
    expect(await read('SELECT FROM commune_analysis WHERE NOT told')).toEqual([])
    expect(await read('SELECT FROM area_analysis WHERE NOT told')).toEqual([])
    expect(await read(`SELECT FROM commune_analysis WHERE commune_id = ${apata.id}`)).toEqual([])
    expect(await read('SELECT FROM area_analysis WHERE area <> 5')).toEqual([])
    expect(await read('SELECT FROM commune_analysis')).toHaveLength(2)
    expect((await see(coordinator, { counties: [8], communes: [apata.id] })).households.count).toBe(18)
  })
})

describe('the authority', () => {
  it('sees the country exactly where no part is told by it', async () => {
    const view = await see(analyst)
    expect(view.households).toEqual({ count: 35, exact: true })
    // Two and four, both withheld in their counties: six together. Two alone stay withheld.
    expect(figures(view, 'table1', '3a')?.[0]).toEqual({ value: (100 * 6) / 35 })
    expect(figures(view, 'table1', '2f')?.[0]).toEqual({ atLeast: 0 })
    expect(figures(view, 'table1', '4b')?.[0]).toEqual({ value: (100 * many) / 35 })
  })

  it('sees of one county, or commune, what the county sees', async () => {
    for (const asked of [{ counties: [8] }, { counties: [8], communes: [apata.id] }]) {
      const view = await see(analyst, asked)
      expect(view.households).toEqual({ count: 17, exact: true })
      expect(figures(view, 'table1', '3a')?.[0]).toEqual({ atLeast: 0 })
      expect(figures(view, 'table1', '1a')?.[0]).toEqual({ value: (100 * 7) / 17 })
    }
  })

  it('sees nothing of years without sheets', async () => {
    expect((await see(analyst, { to: '2001' })).households).toEqual({ count: 0, exact: true })
    expect(await see(analyst, { from: '2026', to: '2001' })).toMatchObject({ fault: 'order', households: { count: 0 } })
  })

  it('reads no exact count and no sheet', async () => {
    const read = (sql: string) => withActor(analyst, (db) => db.tx.$queryRawUnsafe<unknown[]>(sql))
    for (const table of ['commune_analysis', 'area_analysis'])
      expect(await read(`SELECT FROM ${table} WHERE NOT told`)).toEqual([])
    expect(await read('SELECT FROM risk_sheet')).toEqual([])
    const told = await withActor(analyst, (db) =>
      db.tx.$queryRawUnsafe<{ figures: number[] }[]>('SELECT figures FROM commune_analysis'),
    )
    expect(told).toHaveLength(4)
    const counted = told.flatMap(({ figures: counts }) =>
      tallyLayout2018.keys.flatMap((key, place) => (/^(sum|sq)\./.test(key) ? [] : [counts[place] ?? 0])),
    )
    expect(counted.filter((count) => count > 0 && count < 5)).toEqual([])
  })
})

it.each(
  roles.filter((role) => !['spas_worker', 'dgaspc_coordinator', 'dgaspc_monitoring', 'anpdca_analyst'].includes(role)),
)('is not for %s', async (role) => expect(await showAnalysis(actorOf(tinca, role), everything)).toBeNull())
