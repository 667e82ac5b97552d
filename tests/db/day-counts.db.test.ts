import fc from 'fast-check'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/core/access/actor'
import { dayLayout } from '@/lib/content/oversight/day-layout'
import { addUp, layOut, readFigures } from '@/lib/core/oversight/day-figures'
import { client } from '@/lib/data/client'
import { catchUp } from '@/lib/features/oversight/count-round'
import { now, today } from '@/lib/platform/clock'
import { actorOf, apata, daysAgo, recordFamily, tinca } from '../factories/casework'
import { testDatabase } from '../setup/database'
import { happen, step, type Told } from './day-counts/history'
import { recounted } from './day-counts/recount'

const owner = new Client(testDatabase().ownerUrl)
const told = (place: typeof tinca | typeof apata): Told => {
  const county: Actor = { ...actorOf(place, 'dgaspc_monitoring'), commune: null }
  return { worker: actorOf(place), county, villages: [], families: [] }
}
const places: Told[] = []
const round = () => catchUp(new Date(now().getTime() + 60_000), 100)

type DayRow = { day: string; figures: number[] }
const daysOf = async (commune: number) =>
  (
    await owner.query<DayRow>(
      'SELECT day::text, figures FROM commune_day_count WHERE commune_id = $1 ORDER BY commune_day_count.day',
      [commune],
    )
  ).rows
const latest = async (commune: number) => (await daysOf(commune)).at(-1)?.figures ?? []
const named = (figures: readonly number[]) =>
  Object.fromEntries(dayLayout.keys.map((key, place) => [key, figures[place] ?? 0]).filter(([, n]) => n !== 0))
const countyRow = async (county: number) =>
  (
    await owner.query<{ figures: number[]; communes: number; sources: unknown; oldest: boolean }>(
      `SELECT figures, communes, sources, oldest_at <= added_at AS oldest
       FROM county_day_count JOIN county_count_age USING (county_id) WHERE county_id = $1 ORDER BY day DESC LIMIT 1`,
      [county],
    )
  ).rows[0]

beforeAll(async () => {
  await owner.connect()
  for (const place of [tinca, apata]) {
    const { rows } = await owner.query<{ id: number }>('SELECT id FROM village WHERE commune_id = $1', [place.id])
    places.push({ ...told(place), villages: rows.map(({ id }) => id) })
  }
})
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
})

describe('after any history', () => {
  it('the counts of both communes and their counties are those of their records', async () => {
    let steps = 0
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(1), step), { minLength: 3, maxLength: 12 }), async (history) => {
        for (const [where, next] of history) {
          const place = places[where]
          if (place) await happen(place, next)
          steps += 1
        }
        await round()
        for (const { worker } of places) {
          const figures = await latest(worker.commune.id)
          const expected = layOut(dayLayout.keys, await recounted(owner, worker.commune.id, today()))
          if (figures.length > 0 || expected.some((n) => n > 0)) expect(named(figures)).toEqual(named(expected))
          const county = await countyRow(worker.county.id)
          if (county) expect(named(county.figures)).toEqual(named(figures))
        }
      }),
      { seed: 691, numRuns: 40, endOnFailure: true },
    )
    expect(steps).toBeGreaterThan(50)
    // The histories reached what there is to count.
    const reached = named(
      addUp(await Promise.all(places.map(({ worker }) => latest(worker.commune.id))), dayLayout.keys.length),
    )
    for (const key of [
      'families.closed',
      'exposed.4b',
      'households.total',
      'plans.inForce',
      'class.16+',
      'quality.oldSheet',
    ])
      expect(reached[key], key).toBeGreaterThan(0)
  }, 240_000)
})

describe('a mark', () => {
  it('is set by a change, taken away by the count, and not set by a look', async () => {
    const marks = async () =>
      (await owner.query('SELECT FROM commune_stale WHERE commune_id = $1', [tinca.id])).rowCount
    await round()
    expect(await marks()).toBe(0)
    await recordFamily(actorOf(tinca), { head: 'Ionescu' })
    expect(await marks()).toBe(1)
    await round()
    expect(await marks()).toBe(0)
  })

  it('holds nobody up: two transactions of one commune set theirs side by side', async () => {
    const [one, other] = [new Client(testDatabase().ownerUrl), new Client(testDatabase().ownerUrl)]
    await Promise.all([one.connect(), other.connect()])
    for (const each of [one, other]) await each.query("BEGIN; SET LOCAL statement_timeout = '2s'")
    for (const each of [one, other])
      await each.query('INSERT INTO commune_stale (commune_id, county_id) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
        ...[tinca.id, tinca.county.id],
      ])
    for (const each of [one, other]) await each.query('ROLLBACK')
    await Promise.all([one.end(), other.end()])
  })

  it('of a change that came during the count stays', async () => {
    const worker = actorOf(tinca)
    const counting = new Client(testDatabase().appUrl)
    await counting.connect()
    await recordFamily(worker, { head: 'Dinainte' })
    await counting.query('BEGIN')
    await counting.query(
      `SELECT set_config('app.role', 'spas_worker', true), set_config('app.commune_id', $1, true), set_config('app.county_id', $2, true)`,
      [String(tinca.id), String(tinca.county.id)],
    )
    expect((await counting.query('SELECT begin_day_count() AS begun')).rows).toEqual([{ begun: true }])
    await recordFamily(worker, { head: 'Între timp' })
    // Somebody else who counts at the same time gives way.
    const before = await latest(tinca.id)
    await round()
    expect(await latest(tinca.id)).toEqual(before)
    await counting.query('COMMIT')
    await counting.end()
    expect((await owner.query('SELECT FROM commune_stale WHERE commune_id = $1', [tinca.id])).rowCount).toBe(1)
    await round()
    expect(named(await latest(tinca.id))).toEqual(
      named(layOut(dayLayout.keys, await recounted(owner, tinca.id, today()))),
    )
  })
})

describe('a day', () => {
  it('that changed nothing has no row, and its count is as old as it is', async () => {
    await round()
    await owner.query('ALTER TABLE commune_day_count DISABLE TRIGGER keep_keys')
    await owner.query('UPDATE commune_day_count SET day = day - 3 WHERE commune_id = $1', [tinca.id])
    await owner.query('ALTER TABLE commune_day_count ENABLE TRIGGER keep_keys')
    await owner.query(
      "UPDATE commune_count_age SET counted_at = counted_at - interval '3 days' WHERE commune_id = $1",
      [tinca.id],
    )
    expect(await round()).toBe(1)
    expect((await daysOf(tinca.id)).map(({ day }) => day)).toEqual([daysAgo(3)])
    const { rows } = await owner.query<{ young: boolean }>(
      "SELECT counted_at > now() - interval '1 minute' AS young FROM commune_count_age WHERE commune_id = $1",
      [tinca.id],
    )
    expect(rows).toEqual([{ young: true }])
  })

  it('that is over stays as it was', async () => {
    const [before] = await daysOf(tinca.id)
    await recordFamily(actorOf(tinca), { head: 'Mai târziu' })
    await round()
    const days = await daysOf(tinca.id)
    expect(days.map(({ day }) => day)).toEqual([daysAgo(3), today()])
    expect(days[0]).toEqual(before)
    const read = (row: DayRow | undefined) => readFigures(dayLayout.keys, row?.figures ?? [])('families.no-sheet')
    expect(read(days[1]) - read(days[0])).toBe(1)
  })

  it.each([
    ['before the latest one', daysAgo(1)],
    ['that has not come', daysAgo(-1)],
  ])('%s is not counted', async (_which, day) => {
    const app = new Client(testDatabase().appUrl)
    await app.connect()
    await app.query('BEGIN')
    await app.query(
      `SELECT set_config('app.role', 'spas_worker', true), set_config('app.commune_id', $1, true), set_config('app.county_id', $2, true)`,
      [String(tinca.id), String(tinca.county.id)],
    )
    await expect(app.query("SELECT keep_day_count($1, 1, '{1}')", [day])).rejects.toMatchObject({ code: '23001' })
    await app.end()
  })
})

it('a county names the communes with the most children in special protection', async () => {
  const county = await countyRow(tinca.county.id)
  const children = readFigures(dayLayout.keys, await latest(tinca.id))('care.children')
  expect(county).toMatchObject({ communes: 1, sources: children > 0 ? [[tinca.id, children]] : [], oldest: true })
})
