import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, type Actor } from '@/lib/core/access/actor'
import { client } from '@/lib/data/client'
import { catchUp } from '@/lib/features/oversight/count-round'
import { seeNation } from '@/lib/features/oversight/see-nation'
import { seeNationalCounts } from '@/lib/features/oversight/see-national-counts'
import { listChild } from '@/lib/features/special-protection/list-child'
import { now, today } from '@/lib/platform/clock'
import { actorOf, apata, daysAgo, recordFamily, tinca } from '../factories/casework'
import { testDatabase } from '../setup/database'

const owner = new Client(testDatabase().ownerUrl)
const analyst: Actor = { ...actorOf(tinca, 'anpdca_analyst'), commune: null, county: null }
const round = () => catchUp(new Date(now().getTime() + 60_000), 100)
const seen = async () => {
  const view = await seeNationalCounts(analyst)
  if (view === null) throw new Error('the analyst sees nothing')
  return view
}
const line = async (name: string) => (await seen()).counties.find((county) => county.name === name)

const listed = (place: typeof tinca | typeof apata, number: number) =>
  listChild(
    { ...actorOf(place, 'dgaspc_monitoring'), commune: null },
    {
      ...{ communeId: place.id, surname: 'Popa', givenName: `Copil ${'abcdefgh'[number]}`, birthDate: '2016-05-07' },
      ...{ parents: '', measure: 'foster-carer', placedOn: daysAgo(9) },
    },
  )

beforeAll(async () => {
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
})

describe('the country', () => {
  it('says that nothing was counted, and draws nothing', async () =>
    expect(await seen()).toMatchObject({ counties: [], trend: [], oldestAt: null, sources: { ranked: [] } }))

  it('is for the analyst alone', async () => {
    for (const role of roles)
      if (role !== 'anpdca_analyst') expect(await seeNationalCounts({ ...analyst, role }), role).toBeNull()
  })

  it('is told by county, without what is small or would give it away', async () => {
    for (let family = 0; family < 6; family += 1)
      await recordFamily(actorOf(tinca), {
        observations: [{ on: daysAgo(40), suspected: true }],
        riskSheets: [{ on: daysAgo(39), confirmed: ['1a', '4b'], situations: 2 }],
      })
    for (let family = 0; family < 2; family += 1)
      await recordFamily(actorOf(apata), {
        observations: [{ on: daysAgo(40), suspected: true }],
        riskSheets: [{ on: daysAgo(39), confirmed: ['1a'], situations: 1 }],
      })
    for (let child = 0; child < 7; child += 1) await listed(tinca, child)
    await listed(apata, 0)
    await round()
    const view = await seen()
    expect(view.counties.map(({ name }) => name)).toEqual(['Bihor', 'Brașov'])
    expect((await line('Brașov'))?.measures.registered).toBe('withheld')
    expect((await line('Bihor'))?.measures.registered).toBe('withheld')
    expect(view.total.measures.registered).toEqual({ n: 8 })
    expect(view.risks.find(({ id }) => id === '1a')?.households).toEqual({ n: 8 })
    expect(view.risks.find(({ id }) => id === '4b')?.households).toEqual({ n: 6 })
    expect(view.risks.find(({ id }) => id === '2c')?.households).toEqual({ n: 0 })
    expect(view.without).toHaveLength(45)
    expect(view.trend).toEqual([
      { month: today().slice(0, 7), figures: expect.objectContaining({ registered: { n: 8 }, withSheet: { n: 8 } }) },
    ])
    expect(new Date(view.oldestAt ?? 0).getTime()).toBeGreaterThan(Date.now() - 60_000)
  })

  it('ranks no commune by which a small one could be found', async () => {
    // 7 of Bihor and 8 in all would tell the one of Brașov.
    expect((await seen()).sources.ranked).toEqual([])
    for (let child = 1; child < 6; child += 1) await listed(apata, child)
    await round()
    expect((await seen()).sources.ranked).toEqual([
      { commune: 'Tinca', county: 'Bihor', children: 7 },
      { commune: 'Apața', county: 'Brașov', children: 6 },
    ])
    expect((await seen()).total.known).toMatchObject({ untied: { n: 13 }, nothing: { n: 0 }, all: { n: 13 } })
  })

  it('shows the months that were counted, and no others', async () => {
    await owner.query('ALTER TABLE county_day_count DISABLE TRIGGER keep_keys')
    await owner.query("UPDATE county_day_count SET day = day - interval '2 months'")
    await owner.query('ALTER TABLE county_day_count ENABLE TRIGGER keep_keys')
    expect((await seen()).trend).toHaveLength(3)
  })

  it('is the same in the table of progress', async () => {
    const { places, totals } = await seeNation(analyst, {})
    expect(places.filter(({ progress }) => progress !== null).map(({ name }) => name)).toEqual(['Bihor', 'Brașov'])
    // 6 of 8 would tell the two of Brașov.
    expect(totals.families).toBe(8)
    expect(places.find(({ name }) => name === 'Bihor')?.progress?.families).toBe('withheld')
  })
})
