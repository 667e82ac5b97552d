import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { client } from '@/lib/data/client'
import { withActor, withCommune, withQueue } from '@/lib/data/db'
import { addNoticeEvent } from '@/lib/data/jobs'
import { notify } from '@/lib/data/notify'
import { closeJobQueue } from '@/lib/platform/job-queue'
import { actorOf, apata, tinca } from '../../factories/casework'
import { owner, worker } from '../../factories/plans'
import { attack, attacker } from '../../factories/sql-session'

// Jobs of all communes stand in one table: none of them is for whoever acts for a commune.

const stranger = actorOf(apata)
const officer = { ...actorOf(tinca, 'dgaspc_intervention'), commune: null }
const event = { kind: 'plan-submitted', communeId: tinca.id, countyId: tinca.county.id } as const
const purpose: [string] = [`SELECT set_config('app.purpose', 'queue', true)`]
const forged: [string] = [
  `INSERT INTO pgboss.job (name, data) VALUES ('notice-event',
   '{"kind": "plan-submitted", "communeId": ${tinca.id}, "countyId": ${tinca.county.id}}')`,
]
const jobs = async () => (await owner.query('SELECT data FROM pgboss.job')).rows.map(({ data }) => data)

beforeAll(() => Promise.all([owner.connect(), attacker.connect()]))
beforeEach(async () => {
  await owner.query('DELETE FROM pgboss.job')
  await withCommune(worker, (db) => notify(db, event))
})
afterAll(async () => {
  await closeJobQueue()
  await Promise.all([owner.end(), attacker.end()])
  await client.$disconnect()
})

it.each(['SELECT * FROM pgboss.job', 'SELECT * FROM pgboss.job_common', 'DELETE FROM pgboss.job RETURNING id'])(
  'nobody of a commune reaches a job, not even an own one: %s',
  async (statement) => {
    for (const actor of [stranger, worker]) expect(await attack(actor, [[statement]])).toEqual([])
    expect(await jobs()).toEqual([event])
  },
)

it.each([
  'UPDATE pgboss.version SET version = 1 RETURNING version',
  'UPDATE pgboss.queue SET retry_limit = 0 RETURNING name',
  'DELETE FROM pgboss.schedule RETURNING name',
])('nor how the queue works: %s', async (statement) => expect(await attack(stranger, [[statement]])).toEqual([]))

it('nor forges one', async () => {
  await expect(attack(worker, [forged])).rejects.toThrow(/row-level security/)
  await expect(attack(stranger, [forged])).rejects.toThrow(/of the place of whoever adds it/)
  await expect(attack(stranger, [['INSERT INTO pgboss.job_common SELECT * FROM pgboss.job']])).resolves.toEqual([])
})

it('nor adds one of another place, with the purpose of the queue', async () => {
  await expect(attack(stranger, [purpose, forged])).rejects.toThrow(/of the place of whoever adds it/)
  await expect(withCommune(stranger, (db) => addNoticeEvent(db, event))).rejects.toThrow()
  await expect(
    withActor(officer, (db) => addNoticeEvent(db, { ...event, communeId: apata.id, countyId: apata.county.id })),
  ).rejects.toThrow()
  expect(await jobs()).toEqual([event])
})

it('a county tells its communes, the worker of the queue everybody; the purpose lasts for the job alone', async () => {
  await withActor(officer, async (db) => {
    await addNoticeEvent(db, { ...event, kind: 'escalation-advised' })
    const rows = await db.tx.$queryRaw`SELECT current_setting('app.purpose', true) AS purpose`
    expect(rows).toEqual([{ purpose: '' }])
    expect(await db.tx.$queryRaw`SELECT 1 FROM pgboss.job`).toEqual([])
  })
  await withQueue(async (db) => {
    await addNoticeEvent(db, { ...event, communeId: apata.id, countyId: apata.county.id })
    expect(await db.tx.$queryRaw`SELECT count(*)::integer AS n FROM pgboss.job`).toEqual([{ n: 3 }])
  })
})

it('every table of the queue has the policy', async () => {
  const { rows } = await owner.query(`
    SELECT relname FROM pg_class c WHERE relnamespace = 'pgboss'::regnamespace AND relkind IN ('r', 'p')
      AND NOT (relrowsecurity AND EXISTS (SELECT FROM pg_policy WHERE polrelid = c.oid AND polname = 'queue'))`)
  expect(rows).toEqual([])
})
