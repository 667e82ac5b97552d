import { randomUUID } from 'node:crypto'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { CommuneActor } from '@/lib/core/access/actor'
import type { NoticeEvent } from '@/lib/core/notices/notice-event'
import { withCommune } from '@/lib/data/db'
import { notify } from '@/lib/data/notify'
import { checkOverdue } from '@/lib/features/notices/check-overdue'
import { dueDigests } from '@/lib/features/notices/due-digests'
import { spreadEvent } from '@/lib/features/notices/spread-event'
import { writeDigest } from '@/lib/features/notices/write-digest'
import { today } from '@/lib/platform/clock'
import { actorOf, apata, daysAgo, recordFamily, tinca } from '../factories/casework'
import { job, noticeKey, openNotices } from '../factories/notices'

const { owner, employed, keptOf, jobsOf, prefer } = openNotices()

let worker: CommuneActor
let mayor: CommuneActor
let officer: CommuneActor
let coordinator: CommuneActor

beforeAll(async () => {
  worker = await employed(tinca, 'spas_worker')
  mayor = await employed(tinca, 'mayor')
  officer = await employed(tinca, 'dgaspc_intervention')
  coordinator = await employed(tinca, 'dgaspc_coordinator')
})

describe('an alert', () => {
  const alertId = randomUUID()
  const sent: NoticeEvent = { kind: 'alert-sent', ...noticeKey, alertId, dueAt: '2030-05-09T10:00:00.000Z' }

  test('is looked at when its time is over, and told of to both sides unless it was verified', async () => {
    await withCommune(worker, (db) => notify(db, sent))
    const checks = (
      await owner.query<{ data: unknown; start_after: Date }>(
        `SELECT data, start_after FROM pgboss.job WHERE name = 'alert-overdue' ORDER BY start_after`,
      )
    ).rows
    const [ending, check] = checks
    expect(checks).toEqual([
      { data: { ...noticeKey, alertId, kind: 'alert-ending' }, start_after: new Date('2030-05-08T22:00:00.000Z') },
      { data: { ...noticeKey, alertId, kind: 'alert-overdue' }, start_after: new Date('2030-05-09T10:00:00.000Z') },
    ])

    const clock = (answered: string) =>
      owner.query(
        `INSERT INTO county_clock (commune_id, county_id, kind, case_id, sent_at, due_at, answered_at)
         VALUES ($1, $2, 'alert', $3, now() - interval '49 hours', now() - interval '1 hour', ${answered})
         ON CONFLICT (commune_id, kind, case_id) DO UPDATE SET answered_at = EXCLUDED.answered_at`,
        [noticeKey.communeId, noticeKey.countyId, alertId],
      )
    await owner.query(`DELETE FROM pgboss.job WHERE name = 'notice-event'`)
    await clock('now()')
    await checkOverdue(job(ending?.data))
    await checkOverdue(job(check?.data))
    expect(await jobsOf('notice-event')).toEqual([])
    await clock('NULL')
    await checkOverdue(job(ending?.data))
    const [warned] = await jobsOf('notice-event')
    expect(warned?.data).toEqual({ kind: 'alert-ending', ...noticeKey })
    await spreadEvent(job(warned?.data))
    expect((await keptOf(officer)).map(({ kind }) => kind)).toEqual(['alert-ending'])
    expect(await keptOf(worker)).toEqual([])
    await owner.query(`DELETE FROM pgboss.job WHERE name = 'notice-event'`)
    await checkOverdue(job(check?.data))
    const [told] = await jobsOf('notice-event')
    expect(told?.data).toEqual({ kind: 'alert-overdue', ...noticeKey })
    await spreadEvent(job(told?.data))
    expect((await keptOf(officer)).map(({ kind }) => kind)).toEqual(['alert-ending', 'alert-overdue'])
    expect((await keptOf(coordinator)).map(({ kind }) => kind)).toEqual(['alert-overdue'])
    expect((await keptOf(worker)).map(({ kind }) => kind)).toEqual(['alert-overdue'])
  })
})

describe('the digest', () => {
  afterEach(() => vi.useRealTimers())
  const at = (time: string) => vi.useFakeTimers({ now: new Date(time), toFake: ['Date'] })
  const asked = async () => (await jobsOf('digest-of')).map(({ data }) => data)

  test('comes once a day, at the hour that was chosen, to whom work waits for', async () => {
    await prefer(mayor, 'digest_hour', '10')
    await prefer(officer, 'digest', 'false')
    // 07:59, 08:00 and 10:30 in Bucharest.
    at('2030-05-07T04:59:00Z')
    await dueDigests()
    expect(await asked()).not.toContainEqual({ userId: worker.userId, day: '2030-05-07' })
    at('2030-05-07T05:00:00Z')
    await dueDigests()
    await dueDigests()
    const toWorker = { userId: worker.userId, day: '2030-05-07' }
    expect((await asked()).filter((data) => JSON.stringify(data).includes(worker.userId))).toEqual([toWorker])
    expect(await asked()).not.toContainEqual({ userId: mayor.userId, day: '2030-05-07' })
    at('2030-05-07T07:30:00Z')
    await dueDigests()
    expect(await asked()).toContainEqual({ userId: mayor.userId, day: '2030-05-07' })
    expect(JSON.stringify(await asked())).not.toContain(officer.userId)
    at('2030-05-08T20:00:00Z')
    await owner.query('DELETE FROM pgboss.job')
    await dueDigests()
    expect(await asked()).toEqual([])
  })

  test('counts what waits in the own commune and names nobody', async () => {
    const digest = () => writeDigest(job({ userId: worker.userId, day: today() }))
    await recordFamily(worker, { head: 'Lăcustă Ileana', observations: [{ on: daysAgo(9), suspected: true }] })
    await recordFamily(worker, { head: 'Lăcustă Maria', observations: [{ on: daysAgo(3), suspected: true }] })
    await recordFamily(worker, { head: 'Lăcustă Ioana', observations: [{ on: daysAgo(2), suspected: true }] })
    await recordFamily(actorOf(apata), { observations: [{ on: daysAgo(9), suspected: true }] })
    await digest()
    const [notice] = await keptOf(worker)
    expect(notice?.body).toContain(
      '- Vizita la domiciliu (HG 691/2015, art. 8): întârziate: 1; cu termen astăzi: 1; cu termen în 7 zile: 1\n',
    )
    expect(notice?.body).toContain('/today')
    expect(`${notice?.subject}${notice?.body}`).not.toMatch(/Lăcustă|Popescu|05-\d/)
  })

  test('of a day that is over, or of nothing, is not written', async () => {
    await writeDigest(job({ userId: worker.userId, day: daysAgo(1) }))
    await writeDigest(job({ userId: mayor.userId, day: today() }))
    expect(await keptOf(worker)).toEqual([])
    expect(await keptOf(mayor)).toEqual([])
  })
})
