import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { CommuneActor } from '@/lib/core/access/actor'
import { DeliveryFailure } from '@/lib/core/notices/delivery'
import { withActor, withCommune, withQueue } from '@/lib/data/db'
import { ownNotices } from '@/lib/data/notices'
import { notify } from '@/lib/data/notify'
import { sendNotice, type Ways } from '@/lib/features/notices/send-notice'
import { spreadEvent } from '@/lib/features/notices/spread-event'
import { actorOf, apata, recordFamily, tinca } from '../factories/casework'
import { job, noticeKey, openNotices, outbox, spread, submitted } from '../factories/notices'
import { dismiss, emailOf } from '../factories/staff'

const { owner, employed, keptOf, jobsOf, prefer } = openNotices()

let worker: CommuneActor
let mayor: CommuneActor
let officer: CommuneActor
let stranger: CommuneActor

beforeAll(async () => {
  worker = await employed(tinca, 'spas_worker')
  mayor = await employed(tinca, 'mayor')
  officer = await employed(tinca, 'dgaspc_intervention')
  stranger = await employed(apata, 'mayor')
})

describe('what happened and who is told', () => {
  test('are kept together or not at all', async () => {
    const failing = withCommune(worker, async (db) => {
      await notify(db, submitted)
      throw new Error('the case was not saved')
    })
    await expect(failing).rejects.toThrow('the case was not saved')
    expect(await jobsOf('notice-event')).toEqual([])
    await withCommune(worker, (db) => notify(db, submitted))
    expect((await jobsOf('notice-event')).map(({ data }) => data)).toEqual([submitted])
  })

  test('are those of the place and the role, each in the own language', async () => {
    const english = await employed(tinca, 'mayor', 'en')
    await spread(submitted)
    expect((await keptOf(mayor)).map(({ subject, address }) => [subject, address])).toEqual([
      ['Aproape: Plan de servicii spre aprobare', emailOf(mayor)],
    ])
    expect((await keptOf(english)).map(({ subject }) => subject)).toEqual(['Aproape: A service plan to approve'])
    expect(await keptOf(worker)).toEqual([])
    expect(await keptOf(stranger)).toEqual([])
    await dismiss(owner, english)
    await spread(submitted)
    expect((await keptOf(english)).length).toBe(1)
  })

  test('are told once, however often the queue gives the job out', async () => {
    const twice = job(submitted)
    await spreadEvent(twice)
    await spreadEvent(twice)
    const [notice] = await keptOf(mayor)
    expect(notice?.subject).toBe('Aproape: Plan de servicii spre aprobare')
    expect(await jobsOf('notice-send')).toHaveLength(1)
  })

  test('are told of several things in one message', async () => {
    await spread(submitted)
    await spread(submitted)
    await spread(submitted)
    expect((await keptOf(mayor)).map(({ subject }) => subject)).toEqual([
      'Aproape: 3 planuri de servicii spre aprobare',
    ])
    expect(await jobsOf('notice-send')).toHaveLength(1)
  })

  test('wait a quarter of an hour for the next message of the kind', async () => {
    await spread(submitted)
    const [first] = await keptOf(mayor)
    await sendNotice(outbox, job({ noticeId: first?.id }))
    await spread(submitted)
    const waits = await owner.query<{ minutes: number }>(
      `SELECT round(extract(epoch FROM max(start_after) - min(start_after)) / 60)::integer AS minutes
       FROM pgboss.job WHERE name = 'notice-send'`,
    )
    expect(waits.rows).toEqual([{ minutes: 15 }])
  })

  test('choose the ways and the kinds', async () => {
    await prefer(mayor, 'email, sms, phone', `false, true, '+40722000001'`)
    await prefer(officer, 'email, muted', `false, '{alert-sent,escalation-sent}'`)
    await spread(submitted)
    await spread({ kind: 'escalation-sent', ...noticeKey })
    expect((await keptOf(mayor)).map(({ channel, address }) => [channel, address])).toEqual([['sms', '+40722000001']])
    expect(await keptOf(officer)).toEqual([])
    await spread({ kind: 'alert-sent', ...noticeKey, alertId: randomUUID(), dueAt: new Date().toISOString() })
    expect((await keptOf(officer)).map(({ channel }) => channel)).toEqual(['email'])
  })
})

describe('a notice', () => {
  test('is read by its own recipient and by nobody else, and written by none of them', async () => {
    await spread(submitted)
    expect(await withActor(mayor, (db) => ownNotices(db, mayor.userId, 9))).toHaveLength(1)
    for (const other of [worker, officer, stranger, actorOf(tinca, 'spas_admin')]) {
      expect(await withActor(other, (db) => db.tx.notice.count())).toBe(0)
      expect(await withActor(other, (db) => db.tx.noticePreference.count({ where: { userId: mayor.userId } }))).toBe(0)
    }
    expect((await withActor(mayor, (db) => db.tx.notice.updateMany({ data: { subject: 'x' } }))).count).toBe(0)
    expect((await withActor(mayor, (db) => db.tx.notice.deleteMany({}))).count).toBe(0)
    const forged = { userId: mayor.userId, digestHour: 9 }
    await expect(withActor(worker, (db) => db.tx.noticePreference.create({ data: forged }))).rejects.toThrow()
  })

  test('goes out by a purpose that opens nothing of a commune', async () => {
    await recordFamily(worker, {})
    await withQueue(async (db) => {
      expect(await db.tx.family.count()).toBe(0)
      expect(await db.tx.child.count()).toBe(0)
      expect(await db.tx.session.count()).toBe(0)
    })
    await expect(withQueue((db) => db.tx.user.updateMany({ data: { name: 'x' } }))).rejects.toThrow()
  })

  test('to somebody who left is not sent', async () => {
    const leaving = await employed(tinca, 'mayor')
    await spread(submitted)
    await dismiss(owner, leaving)
    const [notice] = await keptOf(leaving)
    const mail = vi.fn<Ways['mail']>()
    await sendNotice({ ...outbox, mail }, job({ noticeId: notice?.id }))
    expect(mail).not.toHaveBeenCalled()
    expect((await keptOf(leaving)).map(({ status }) => status)).toEqual(['cancelled'])
  })

  test('that failed is tried again and says why; refused for good, or for the last time, it is given up', async () => {
    await spread(submitted)
    const [{ id: noticeId } = { id: '' }] = await keptOf(mayor)
    const away: Ways = { ...outbox, mail: () => Promise.reject(new DeliveryFailure('ECONNREFUSED', false)) }
    await expect(sendNotice(away, job({ noticeId }))).rejects.toThrow('ECONNREFUSED')
    expect((await keptOf(mayor))[0]).toMatchObject({ status: 'sending', last_error: 'ECONNREFUSED', attempts: 1 })
    await sendNotice(away, job({ noticeId }, true))
    expect((await keptOf(mayor))[0]).toMatchObject({ status: 'failed', last_error: 'ECONNREFUSED', attempts: 2 })

    await spread({ kind: 'alert-received', ...noticeKey, userId: worker.userId })
    const [sent] = await keptOf(worker)
    const refusing: Ways = { ...outbox, mail: () => Promise.reject(new DeliveryFailure('SMTP 550', true)) }
    await sendNotice(refusing, job({ noticeId: sent?.id }))
    expect((await keptOf(worker))[0]).toMatchObject({ status: 'failed', last_error: 'SMTP 550', attempts: 1 })
  })
})
