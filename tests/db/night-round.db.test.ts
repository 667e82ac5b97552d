import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { client } from '@/lib/data/client'
import { checkHealth } from '@/lib/features/health/check-health'
import { worksOf } from '@/lib/features/notices/work-queue'
import { nightRound } from '@/lib/features/oversight/night-round'
import { queueWorks } from '@/lib/web/queue-works'
import { recountCommunes } from '@/lib/features/oversight/recount-communes'
import { closeJobQueue, startWorkers } from '@/lib/platform/job-queue'
import { rounds } from '@/lib/platform/job-queues'
import { actorOf, apata, daysAgo, pestera, recordFamily, tinca } from '../factories/casework'
import { testDatabase } from '../setup/database'

const { ownerUrl } = testDatabase()
const owner = new Client(ownerUrl)
const mail = () => Promise.resolve('outbox' as const)

beforeAll(async () => {
  await owner.connect()
  for (const place of [tinca, apata])
    await recordFamily(actorOf(place), { observations: [{ on: daysAgo(9), suspected: true }] })
})
beforeEach(() => owner.query('DELETE FROM pgboss.job; DELETE FROM duty_count'))
afterAll(async () => {
  await owner.end()
  await closeJobQueue()
  await client.$disconnect()
})

type Asked = { readonly since: string; readonly communes: { communeId: number; countyId: number }[] }
const asked = async () =>
  (
    await owner.query<{ data: Asked }>(`SELECT data FROM pgboss.job WHERE name = 'duty-recount' ORDER BY created_on`)
  ).rows.map(({ data }) => data)
const counted = async () =>
  (
    await owner.query<{ communeId: number; at: Date; late: number }>(
      `SELECT commune_id AS "communeId", max(counted_at) AS at, sum(late)::integer AS late
       FROM duty_count GROUP BY commune_id ORDER BY commune_id`,
    )
  ).rows
const placeOf = ({ id, county }: typeof tinca | typeof apata | typeof pestera) => ({
  communeId: id,
  countyId: county.id,
})

describe('the round of the night', () => {
  test('comes after midnight, and hands out every commune once, a few at a time', async () => {
    expect(rounds).toContainEqual({ queue: 'night-round', cron: '15 0 * * *' })
    const { rows } = await owner.query<{ id: number }>('SELECT id FROM commune')
    await nightRound()
    const jobs = await asked()
    expect(jobs.flatMap(({ communes }) => communes.map(({ communeId }) => communeId)).sort()).toEqual(
      rows.map(({ id }) => id).sort(),
    )
    expect(jobs).toHaveLength(Math.ceil(rows.length / 25))
    expect(Math.max(...jobs.map(({ communes }) => communes.length))).toBeLessThanOrEqual(25)
  })

  test('clears away the tries to sign in whose time is over', async () => {
    await owner.query(
      `SELECT set_config('app.purpose', 'identity', false);
       INSERT INTO sign_in_throttle (key, points, expire) VALUES
         ('place:old', 3, now() - interval '1 second'), ('place:young', 3, now() + interval '1 hour')`,
    )
    await nightRound()
    const { rows } = await owner.query<{ key: string }>('SELECT key FROM sign_in_throttle')
    expect(rows.map(({ key }) => key)).toEqual(['place:young'])
  })

  test('brings up to date the communes of every county that have families, without anybody looking', async () => {
    const workers = await startWorkers(worksOf({ mail, sms: mail }, queueWorks), { pollSeconds: 0.5 })
    try {
      await nightRound()
      await expect.poll(counted, { timeout: 15_000 }).toMatchObject([
        { communeId: tinca.id, late: 1 },
        { communeId: apata.id, late: 1 },
      ])
      await expect
        .poll(
          async () =>
            (await owner.query(`SELECT FROM pgboss.job WHERE name = 'duty-recount' AND state <> 'completed'`)).rowCount,
          { timeout: 15_000 },
        )
        .toBe(0)
    } finally {
      await workers.stop()
    }
  })
})

describe('a job of the counting', () => {
  const since = new Date(Date.now() - 60_000).toISOString()

  test('that is begun again after a server was killed goes on where it stopped', async () => {
    await recountCommunes({ data: { since, communes: [placeOf(tinca)] } })
    const [before] = await counted()
    await recountCommunes({ data: { since, communes: [placeOf(tinca), placeOf(apata)] } })
    expect((await counted()).map(({ communeId }) => communeId)).toEqual([tinca.id, apata.id])
    expect((await counted())[0]).toEqual(before)
    await recountCommunes({ data: { since: new Date().toISOString(), communes: [placeOf(tinca)] } })
    expect((await counted())[0]?.at.getTime()).toBeGreaterThan(before?.at.getTime() ?? Infinity)
  })

  test('that cannot count one commune counts the others, and says so to be tried again', async () => {
    // A county that is not the commune's: the row is refused.
    await recordFamily(actorOf({ ...pestera }), { observations: [{ on: daysAgo(9), suspected: true }] })
    await owner.query(`ALTER TABLE duty_count ADD CONSTRAINT broken CHECK (commune_id <> ${pestera.id})`)
    const failing = recountCommunes({ data: { since, communes: [placeOf(pestera), placeOf(tinca)] } })
    await expect(failing).rejects.toThrow('1 communes were not counted')
    await owner.query('ALTER TABLE duty_count DROP CONSTRAINT broken')
    expect((await counted()).map(({ communeId }) => communeId)).toEqual([tinca.id])
  })

  test('counts nothing where another county is named', async () => {
    await recountCommunes({ data: { since, communes: [{ communeId: tinca.id, countyId: apata.county.id }] } })
    expect(await counted()).toEqual([])
  })
})

describe('the health of the server', () => {
  test('names a queue that is not there, and a queue of an older program', async () => {
    expect(await checkHealth()).toMatchObject({ status: 'ok', database: 'ok' })
    expect(await checkHealth()).not.toHaveProperty('queue')
    await owner.query(`ALTER SCHEMA pgboss RENAME TO away`)
    expect(await checkHealth()).toMatchObject({ status: 'error', database: 'ok', queue: 'missing' })
    await owner.query(`ALTER SCHEMA away RENAME TO pgboss`)
    await owner.query(`DELETE FROM pgboss.schedule WHERE name = 'night-round'`)
    await owner.query(`DELETE FROM pgboss.queue WHERE name = 'night-round'`)
    expect(await checkHealth()).toMatchObject({ status: 'error', queue: 'missing' })
  })
})
