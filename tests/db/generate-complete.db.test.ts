import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dayLayout } from '@/lib/content/oversight/day-layout'
import { layOut } from '@/lib/core/oversight/day-figures'
import { client } from '@/lib/data/client'
import { listEditions } from '@/lib/features/report/list-editions'
import { showEdition } from '@/lib/features/report/show-edition'
import { today } from '@/lib/platform/clock'
import { loadPopulation } from '@/prisma/seed/population/load-population'
import { readTowns } from '@/prisma/seed/population/places'
import { catchUpCounts } from '@/scripts/generate/catch-up'
import { handInReports } from '@/scripts/generate/hand-in-reports'
import { actorOf, apata, pestera, tinca } from '../factories/casework'
import { testDatabase } from '../setup/database'
import { recounted } from './day-counts/recount'

const owner = new Client(testDatabase().ownerUrl)
const places = [tinca, apata, pestera]
const communes = new Set(places.map(({ id }) => id))
const tell = () => {}
const stopped = () => false

async function complete(): Promise<void> {
  await handInReports(owner, { towns: await readTowns(owner, communes), today: today(), tell, stopped })
  await catchUpCounts(tell, stopped)
}

beforeAll(async () => {
  await owner.connect()
  const request = { children: 900, seed: 'complete', today: today(), communes, yesTestData: false, migrations: [] }
  await loadPopulation(owner, { ...request, tell, stopped })
  await complete()
}, 300_000)

afterAll(async () => {
  await client.$disconnect()
  await owner.end()
})

async function rowsOf(query: string, values: unknown[] = []): Promise<readonly Record<string, unknown>[]> {
  return (await owner.query<Record<string, unknown>>(query, values)).rows
}

it('counts of communes and counties are those of a full recount of the records', async () => {
  expect(await rowsOf('SELECT FROM commune_stale UNION ALL SELECT FROM county_stale')).toEqual([])
  for (const { id, county } of places) {
    const counted = layOut(dayLayout.keys, await recounted(owner, id, today()))
    expect(counted.filter((figure) => figure > 0).length).toBeGreaterThan(80)
    const [ofCommune] = await rowsOf('SELECT figures FROM commune_day_count WHERE commune_id = $1', [id])
    const [ofCounty] = await rowsOf('SELECT figures FROM county_day_count WHERE county_id = $1', [county.id])
    expect([ofCommune?.figures, ofCounty?.figures]).toEqual([counted, counted])
  }
})

it('the analysis of every commune, county and of the country is counted', async () => {
  expect(await rowsOf('SELECT FROM analysis_stale UNION ALL SELECT FROM area_stale')).toEqual([])
  const [kept] = await rowsOf(
    `SELECT (SELECT count(DISTINCT commune_id) FROM commune_analysis)::integer AS communes,
            (SELECT count(DISTINCT area) FROM area_analysis)::integer AS areas`,
  )
  expect(kept).toEqual({ communes: places.length, areas: places.length + 1 })
})

it('each commune has the report of the year before, sealed and on the day of its mark, and no second one', async () => {
  await complete()
  for (const place of places) {
    const worker = actorOf(place)
    const [head, ...others] = (await listEditions(worker)) ?? []
    expect(others).toEqual([])
    expect(['accepted', 'handed-in', 'returned']).toContain(head?.status)
    expect(await showEdition(worker, head?.id ?? '')).toMatchObject({ intact: true })
    const [mark] = await rowsOf(
      `SELECT max(done_on)::text AS day FROM duty_mark WHERE duty = 'OB-50' AND commune_id = $1`,
      [place.id],
    )
    expect(head?.referenceDate).toBe(mark?.day)
  }
  const still = await rowsOf(`SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'O'`)
  expect(still).toEqual([])
})
