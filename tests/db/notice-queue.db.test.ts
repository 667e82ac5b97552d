import { createServer } from 'node:http'
import { Client } from 'pg'
import { SMTPServer } from 'smtp-server'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { CommuneActor } from '@/lib/core/access/actor'
import { withCommune } from '@/lib/data/db'
import { notify } from '@/lib/data/notify'
import type { Ways } from '@/lib/features/notices/send-notice'
import { worksOf } from '@/lib/features/notices/work-queue'
import { startWorkers, type Workers } from '@/lib/platform/job-queue'
import { mailer } from '@/lib/platform/mail'
import { texter } from '@/lib/platform/sms'
import { queueWorks } from '@/lib/web/queue-works'
import { tinca } from '../factories/casework'
import { noticeKey, openNotices, outbox, submitted } from '../factories/notices'
import { emailOf } from '../factories/staff'
import { testDatabase } from '../setup/database'
import { listening } from '../setup/listening'

const { owner, employed, keptOf, prefer } = openNotices()

let worker: CommuneActor
let mayor: CommuneActor

beforeAll(async () => {
  worker = await employed(tinca, 'spas_worker')
  mayor = await employed(tinca, 'mayor')
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
      await withCommune(worker, (db) => notify(db, { kind: 'plan-returned', ...noticeKey }))
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
