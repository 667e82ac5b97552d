import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Client } from 'pg'
import { SMTPServer } from 'smtp-server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { CommuneActor, Role } from '@/lib/core/access/actor'
import { DeliveryFailure } from '@/lib/core/notices/delivery'
import type { NoticeEvent } from '@/lib/core/notices/notice-event'
import { client } from '@/lib/data/client'
import { withActor, withCommune, withQueue } from '@/lib/data/db'
import { ownNotices } from '@/lib/data/notices'
import { notify } from '@/lib/data/notify'
import { takeDueDigests } from '@/lib/data/notice-preferences'
import { checkOverdue } from '@/lib/features/notices/check-overdue'
import { chooseNotices } from '@/lib/features/notices/choose-notices'
import { dueDigests } from '@/lib/features/notices/due-digests'
import { sendNotice, type Ways } from '@/lib/features/notices/send-notice'
import { showPreference } from '@/lib/features/notices/show-preference'
import { spreadEvent } from '@/lib/features/notices/spread-event'
import { worksOf } from '@/lib/features/notices/work-queue'
import { writeDigest } from '@/lib/features/notices/write-digest'
import { queueWorks } from '@/lib/web/queue-works'
import { today } from '@/lib/platform/clock'
import { closeJobQueue, startWorkers, type Workers } from '@/lib/platform/job-queue'
import { mailer } from '@/lib/platform/mail'
import { texter } from '@/lib/platform/sms'
import { actorOf, apata, daysAgo, recordFamily, tinca } from '../factories/casework'
import { asQueue, dismiss, emailOf, employ } from '../factories/staff'
import { testDatabase } from '../setup/database'

const owner = new Client(testDatabase().ownerUrl)

const employed = (place: typeof tinca | typeof apata, role: Role, language?: string) =>
  employ(owner, place, role, language)
const key = { communeId: tinca.id, countyId: tinca.county.id }
const submitted: NoticeEvent = { kind: 'plan-submitted', ...key }

type Kept = {
  readonly status: string
  readonly subject: string
  readonly body: string
  readonly attempts: number
  readonly last_error: string | null
  readonly via: string | null
  readonly channel: string
  readonly kind: string
  readonly address: string
  readonly id: string
}
const keptOf = ({ userId }: CommuneActor) =>
  asQueue(
    owner,
    async () => (await owner.query<Kept>('SELECT * FROM notice WHERE user_id = $1 ORDER BY created_at', [userId])).rows,
  )
const jobsOf = async (queue: string) =>
  (await owner.query<{ id: string; data: unknown }>('SELECT id, data FROM pgboss.job WHERE name = $1', [queue])).rows
const prefer = (actor: CommuneActor, columns: string, values: string) =>
  asQueue(owner, () =>
    owner.query(`INSERT INTO notice_preference (user_id, ${columns}) VALUES ('${actor.userId}', ${values})`),
  )

const outbox: Ways = { mail: () => Promise.resolve('outbox'), sms: () => Promise.resolve('outbox') }
const job = (data: unknown, lastTry = false) => ({ id: randomUUID(), data, lastTry })
const spread = (event: NoticeEvent) => spreadEvent(job(event))

let worker: CommuneActor
let mayor: CommuneActor
let officer: CommuneActor
let stranger: CommuneActor
let coordinator: CommuneActor

beforeAll(async () => {
  await owner.connect()
  worker = await employed(tinca, 'spas_worker')
  mayor = await employed(tinca, 'mayor')
  officer = await employed(tinca, 'dgaspc_intervention')
  stranger = await employed(apata, 'mayor')
  coordinator = await employed(tinca, 'dgaspc_coordinator')
})
beforeEach(async () => {
  await asQueue(owner, () => owner.query('DELETE FROM notice'))
  await asQueue(owner, () => owner.query('DELETE FROM notice_preference'))
  await owner.query('DELETE FROM pgboss.job')
})
afterAll(async () => {
  await owner.end()
  await closeJobQueue()
  await client.$disconnect()
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
    await spread({ kind: 'escalation-sent', ...key })
    expect((await keptOf(mayor)).map(({ channel, address }) => [channel, address])).toEqual([['sms', '+40722000001']])
    expect(await keptOf(officer)).toEqual([])
    await spread({ kind: 'alert-sent', ...key, alertId: randomUUID(), dueAt: new Date().toISOString() })
    expect((await keptOf(officer)).map(({ channel }) => channel)).toEqual(['email'])
  })
})

describe('what a person chooses', () => {
  const chosen = { email: true, sms: true, phone: '+40722000001', digest: true, digestHour: 9, told: [] }

  test('is kept, but what must be told', async () => {
    expect(await showPreference(officer)).toMatchObject({
      revision: 0,
      preference: { email: true, digestHour: 8, muted: [] },
    })
    expect(await chooseNotices(officer, 0, chosen)).toEqual({ ok: true, value: undefined })
    const { preference, revision } = (await showPreference(officer)) ?? {}
    expect(preference).toMatchObject({
      ...{ sms: true, phone: '+40722000001', digestHour: 9 },
      muted: ['alert-ending', 'escalation-sent'],
    })
    expect(revision).toBe(1)
    const again = { ...chosen, told: ['alert-ending' as const, 'escalation-sent' as const] }
    expect(await chooseNotices(officer, 1, again)).toMatchObject({ ok: true })
    expect((await showPreference(officer))?.preference.muted).toEqual([])
  })

  test('needs a phone for SMS, and the form that is the latest', async () => {
    const missing = await chooseNotices(mayor, 0, { ...chosen, phone: null })
    expect(missing).toEqual({ ok: false, error: { kind: 'invalid', fields: { phone: { key: 'required' } } } })
    await chooseNotices(mayor, 0, chosen)
    for (const outdated of [0, 7]) {
      const stale = await chooseNotices(mayor, outdated, { ...chosen, digestHour: 12 })
      expect(stale).toMatchObject({ ok: false, error: { kind: 'stale', current: { digestHour: '9', revision: '1' } } })
    }
  })

  test('is nothing for a role that is told nothing', async () => {
    const administrator = await employed(tinca, 'spas_admin')
    expect(await showPreference(administrator)).toBeNull()
    expect(await chooseNotices(administrator, 0, chosen)).toMatchObject({ ok: false, error: { kind: 'not-found' } })
  })

  test('and the digest mark of the queue do not hinder each other', async () => {
    await withQueue((db) => takeDueDigests(db, { day: '2030-05-07', hour: 21, roles: ['mayor'] }, 99))
    const { revision = 0 } = (await showPreference(mayor)) ?? {}
    expect(await chooseNotices(mayor, revision, chosen)).toMatchObject({ ok: true })
    expect(await withQueue((db) => takeDueDigests(db, { day: '2030-05-07', hour: 21, roles: ['mayor'] }, 99))).toEqual(
      [],
    )
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

    await spread({ kind: 'alert-received', ...key, userId: worker.userId })
    const [sent] = await keptOf(worker)
    const refusing: Ways = { ...outbox, mail: () => Promise.reject(new DeliveryFailure('SMTP 550', true)) }
    await sendNotice(refusing, job({ noticeId: sent?.id }))
    expect((await keptOf(worker))[0]).toMatchObject({ status: 'failed', last_error: 'SMTP 550', attempts: 1 })
  })
})

describe('an alert', () => {
  const alertId = randomUUID()
  const sent: NoticeEvent = { kind: 'alert-sent', ...key, alertId, dueAt: '2030-05-09T10:00:00.000Z' }

  test('is looked at when its time is over, and told of to both sides unless it was verified', async () => {
    await withCommune(worker, (db) => notify(db, sent))
    const checks = (
      await owner.query<{ data: unknown; start_after: Date }>(
        `SELECT data, start_after FROM pgboss.job WHERE name = 'alert-overdue' ORDER BY start_after`,
      )
    ).rows
    const [ending, check] = checks
    expect(checks).toEqual([
      { data: { ...key, alertId, kind: 'alert-ending' }, start_after: new Date('2030-05-08T22:00:00.000Z') },
      { data: { ...key, alertId, kind: 'alert-overdue' }, start_after: new Date('2030-05-09T10:00:00.000Z') },
    ])

    const clock = (answered: string) =>
      owner.query(
        `INSERT INTO county_clock (commune_id, county_id, kind, case_id, sent_at, due_at, answered_at)
         VALUES ($1, $2, 'alert', $3, now() - interval '49 hours', now() - interval '1 hour', ${answered})
         ON CONFLICT (commune_id, kind, case_id) DO UPDATE SET answered_at = EXCLUDED.answered_at`,
        [key.communeId, key.countyId, alertId],
      )
    await owner.query(`DELETE FROM pgboss.job WHERE name = 'notice-event'`)
    await clock('now()')
    await checkOverdue(job(ending?.data))
    await checkOverdue(job(check?.data))
    expect(await jobsOf('notice-event')).toEqual([])
    await clock('NULL')
    await checkOverdue(job(ending?.data))
    const [warned] = await jobsOf('notice-event')
    expect(warned?.data).toEqual({ kind: 'alert-ending', ...key })
    await spreadEvent(job(warned?.data))
    expect((await keptOf(officer)).map(({ kind }) => kind)).toEqual(['alert-ending'])
    expect(await keptOf(worker)).toEqual([])
    await owner.query(`DELETE FROM pgboss.job WHERE name = 'notice-event'`)
    await checkOverdue(job(check?.data))
    const [told] = await jobsOf('notice-event')
    expect(told?.data).toEqual({ kind: 'alert-overdue', ...key })
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

describe('the server that works off the queue', () => {
  let workers: Workers | null = null
  const work = async (ways: Ways) => (workers = await startWorkers(worksOf(ways, queueWorks), { pollSeconds: 0.5 }))
  afterEach(async () => {
    await workers?.stop()
    workers = null
  })
  const statusOf = async (actor: CommuneActor) => (await keptOf(actor)).map(({ status }) => status)

  test('sends by SMTP what was decided while no server ran; one that stops takes nothing with it', async () => {
    const letters: string[] = []
    const smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, _session, done) => {
        let letter = ''
        stream.on('data', (chunk: Buffer) => (letter += chunk.toString()))
        stream.on('end', () => {
          letters.push(letter)
          done()
        })
      },
    })
    const port = await listening(smtp.listen(0, '127.0.0.1'))
    try {
      await withCommune(worker, (db) => notify(db, submitted))
      const first = await work(outbox)
      await first.stop()
      await withCommune(worker, (db) => notify(db, { kind: 'plan-returned', ...key }))
      const SMTP_URL = `smtp://127.0.0.1:${port}`
      const mail = mailer({
        SMTP_URL,
        MAIL_FROM: 'Aproape <aproape@exemplu.ro>',
        NEXTAUTH_URL: 'https://aproape.exemplu.ro',
      })
      await work({ ...outbox, mail })
      await vi.waitFor(async () => expect(await statusOf(worker)).toEqual(['sent']), { timeout: 15_000, interval: 200 })
      await vi.waitFor(async () => expect(await statusOf(mayor)).toEqual(['sent']), { timeout: 15_000, interval: 200 })
      const letter = letters.find((one) => one.includes(`To: ${emailOf(worker)}`)) ?? ''
      const [notice] = await keptOf(worker)
      expect(letter).toContain(`Message-ID: <${notice?.id}@aproape.exemplu.ro>`)
      expect(letter).toContain('Auto-Submitted: auto-generated')
      expect(notice).toMatchObject({ via: 'smtp', attempts: 1, last_error: null })
    } finally {
      await new Promise<void>((done) => smtp.close(() => done()))
    }
  })

  test('tries a gateway that fails again until it takes the SMS, which has no diacritics', async () => {
    await prefer(mayor, 'email, sms, phone', `false, true, '+40722000001'`)
    await owner.query(`UPDATE pgboss.queue SET retry_delay = 1 WHERE name = 'notice-send'`)
    const taken: { text: string; to: string; reference: string }[] = []
    let tries = 0
    const gateway = createServer((request, answer) => {
      let sent = ''
      request.on('data', (chunk: Buffer) => (sent += chunk.toString()))
      request.on('end', () => {
        tries += 1
        if (tries < 3) return answer.writeHead(503).end()
        if (request.headers.authorization !== 'Bearer secret-token') return answer.writeHead(401).end()
        taken.push(JSON.parse(sent))
        answer.writeHead(202).end()
      })
    })
    const port = await listening(gateway.listen(0, '127.0.0.1'))
    try {
      const SMS_GATEWAY_URL = `http://127.0.0.1:${port}/sms`
      await work({ ...outbox, sms: texter({ SMS_GATEWAY_URL, SMS_GATEWAY_TOKEN: 'secret-token' }) })
      await withCommune(worker, (db) => notify(db, submitted))
      await vi.waitFor(async () => expect(await statusOf(mayor)).toEqual(['sent']), { timeout: 18_000, interval: 200 })
      const [notice] = await keptOf(mayor)
      expect(notice).toMatchObject({ via: 'gateway', attempts: 3, last_error: null })
      expect(taken).toEqual([{ to: '+40722000001', text: notice?.body, reference: notice?.id }])
      expect(notice?.body).toMatch(/^Aproape: Plan de servicii spre aprobare\. http:\/\/localhost:3000\/plans$/)
    } finally {
      await new Promise((done) => gateway.close(done))
      await owner.query(`UPDATE pgboss.queue SET retry_delay = 30 WHERE name = 'notice-send'`)
    }
  })

  test('owns none of the tables of the queue', async () => {
    const app = new Client(testDatabase().appUrl)
    await app.connect()
    await expect(app.query('CREATE TABLE pgboss.own (id integer)')).rejects.toThrow('permission denied')
    await expect(app.query('DROP TABLE pgboss.job')).rejects.toThrow('must be owner')
    await app.end()
  })
})

describe('a server that refuses or is away', () => {
  test.each<[number, string, boolean]>([
    [503, 'HTTP 503', false],
    [401, 'HTTP 401', false],
    [422, 'HTTP 422', true],
    [302, 'HTTP 302', false],
  ])('answers %i', async (status, code, final) => {
    const gateway = createServer((_request, answer) => answer.writeHead(status, { location: '/' }).end())
    const port = await listening(gateway.listen(0, '127.0.0.1'))
    const send = texter({ SMS_GATEWAY_URL: `http://127.0.0.1:${port}`, SMS_GATEWAY_TOKEN: 'secret-token' })
    await expect(send({ id: 'a', to: '+40722000001', text: 'x' })).rejects.toMatchObject({ code, final })
    await new Promise((done) => gateway.close(done))
  })

  test('does not answer at all', async () => {
    const text = texter({ SMS_GATEWAY_URL: 'http://127.0.0.1:1', SMS_GATEWAY_TOKEN: 'secret-token' })
    await expect(text({ id: 'a', to: '+40722000001', text: 'x' })).rejects.toMatchObject({ final: false })
    const mail = mailer({ SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'a@exemplu.ro', NEXTAUTH_URL: 'http://localhost' })
    await expect(mail({ id: 'a', to: 'b@exemplu.ro', subject: 'x', body: 'y' })).rejects.toMatchObject({
      code: 'ESOCKET',
      final: false,
    })
  })

  test.each<[number, boolean]>([
    [550, true],
    [451, false],
  ])('refuses a letter with %i', async (status, final) => {
    const smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_address, _session, done) =>
        done(Object.assign(new Error('ion.popescu@exemplu.ro is unknown'), { responseCode: status })),
    })
    const port = await listening(smtp.listen(0, '127.0.0.1'))
    const mail = mailer({
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      MAIL_FROM: 'a@exemplu.ro',
      NEXTAUTH_URL: 'http://localhost',
    })
    const refused = mail({ id: 'a', to: 'b@exemplu.ro', subject: 'x', body: 'y' })
    await expect(refused).rejects.toEqual(new DeliveryFailure(`SMTP ${status}`, final))
    await new Promise<void>((done) => smtp.close(() => done()))
  })
})

async function listening(server: Server | ReturnType<SMTPServer['listen']>): Promise<number> {
  if (!server.listening) await new Promise((done) => server.once('listening', done))
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('Not listening on a port')
  return address.port
}
