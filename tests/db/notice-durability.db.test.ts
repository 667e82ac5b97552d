import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { CommuneActor } from '@/lib/core/access/actor'
import { client } from '@/lib/data/client'
import { withCommune } from '@/lib/data/db'
import { notify } from '@/lib/data/notify'
import { showNotices } from '@/lib/features/notices/show-notices'
import { closeJobQueue } from '@/lib/platform/job-queue'
import { apata, tinca } from '../factories/casework'
import { asQueue, emailOf, employ } from '../factories/staff'
import { testDatabase } from '../setup/database'
import { openMailServer, type Answer } from '../setup/mail-server'

// The worker is a process of its own, the queue stands on PostgreSQL and letters go over SMTP: what kill -9 takes with it is
// what it would take of a server.

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const owner = new Client(testDatabase().ownerUrl)
/** How many jobs a worker has in hand at once: no more can be sent twice. */
const inHand = 10
const mayors = 24

let worker: CommuneActor
const recipients: CommuneActor[] = []
const running: ChildProcess[] = []

beforeAll(async () => {
  await owner.connect()
  worker = await employ(owner, tinca, 'spas_worker')
  for (let count = 0; count < mayors; count += 1) recipients.push(await employ(owner, tinca, 'mayor'))
}, 60_000)
beforeEach(async () => {
  await asQueue(owner, () => owner.query('DELETE FROM notice'))
  await owner.query('DELETE FROM pgboss.job')
  await owner.query(`UPDATE pgboss.queue SET retry_delay = 1 WHERE name = 'notice-send'`)
})
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})
afterAll(async () => {
  await owner.end()
  await closeJobQueue()
  await client.$disconnect()
})

/** A worker that is under way. */
async function startWorker(SMTP_URL: string): Promise<ChildProcess> {
  const loader = pathToFileURL(at('node_modules/tsx/dist/loader.mjs')).href
  const child = spawn(process.execPath, ['--import', loader, at('tests/setup/notice-worker.ts')], {
    env: {
      ...process.env,
      SMTP_URL,
      MAIL_FROM: 'Aproape <aproape@exemplu.ro>',
      TSX_TSCONFIG_PATH: at('tsconfig.json'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.push(child)
  await new Promise<void>((resolve, reject) => {
    let errors = ''
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
    child.stdout.on('data', (chunk: Buffer) => chunk.toString().includes('working') && resolve())
    child.once('exit', () => reject(new Error(`The worker ended: ${errors}`)))
  })
  return child
}

const statuses = async () =>
  asQueue(owner, async () => {
    const { rows } = await owner.query<{ status: string; n: number }>(
      'SELECT status, count(*)::integer AS n FROM notice GROUP BY status',
    )
    return Object.fromEntries(rows.map(({ status, n }) => [status, n]))
  })

test('a worker that is killed in the middle of sending loses no notice; few go twice, and those by the same Message-ID', async () => {
  const answer: Answer = async (_letter, nth) => {
    await new Promise((resolve) => setTimeout(resolve, 50))
    // The letter has arrived whole, its receipt is never said: the worst moment to be killed.
    if (nth === 7) running[0]?.kill('SIGKILL')
    return null
  }
  const mail = await openMailServer(answer)
  try {
    await withCommune(worker, (db) =>
      notify(db, { kind: 'plan-submitted', communeId: tinca.id, countyId: tinca.county.id }),
    )
    const first = await startWorker(mail.url)
    if (first.signalCode === null) await once(first, 'exit')
    expect(first.signalCode).toBe('SIGKILL')
    const atKill = mail.letters.length
    const left = await statuses()
    expect(left.sent ?? 0).toBeLessThan(mayors)
    expect(left.sending ?? 0).toBeGreaterThan(0)
    expect(left.sending ?? 0).toBeLessThanOrEqual(inHand)
    expect(Object.values(left).reduce((sum, n) => sum + n, 0)).toBe(mayors)

    // The two minutes that a job has are over.
    await owner.query(`UPDATE pgboss.job SET expire_seconds = 1 WHERE state = 'active'`)
    await startWorker(mail.url)
    await expect.poll(statuses, { timeout: 90_000, interval: 300 }).toEqual({ sent: mayors })

    const times = new Map<string, number>()
    for (const { to } of mail.letters) times.set(to, (times.get(to) ?? 0) + 1)
    expect([...times.keys()].sort()).toEqual(recipients.map(emailOf).sort())
    const twice = [...times.values()].filter((n) => n > 1)
    expect(twice.length).toBeGreaterThan(0)
    expect(twice.length).toBeLessThanOrEqual(inHand)
    expect(Math.max(...times.values())).toBe(2)
    expect(mail.letters.length).toBeGreaterThan(atKill)
    for (const to of times.keys())
      expect(new Set(mail.letters.filter((letter) => letter.to === to).map(({ messageId }) => messageId)).size).toBe(1)
  } finally {
    await mail.close()
  }
}, 150_000)

test('a mail server that fails is asked again, and the page of the messages says so meanwhile', async () => {
  const stubborn = await employ(owner, apata, 'mayor')
  const refused = await employ(owner, apata, 'mayor')
  let open = false
  const mail = await openMailServer((letter) =>
    Promise.resolve(letter.to === emailOf(refused) ? 550 : open ? null : 451),
  )
  const shown = async (actor: CommuneActor) =>
    (await showNotices(actor)).notices.map(({ status, lastError, via }) => ({ status, lastError, via }))
  try {
    const place = { communeId: apata.id, countyId: apata.county.id }
    await withCommune(await employ(owner, apata, 'spas_worker'), (db) =>
      notify(db, { kind: 'plan-submitted', ...place }),
    )
    await startWorker(mail.url)
    await expect
      .poll(() => shown(stubborn), { timeout: 30_000 })
      .toEqual([{ status: 'sending', lastError: 'SMTP 451', via: null }])
    await expect
      .poll(() => shown(refused), { timeout: 30_000 })
      .toEqual([{ status: 'failed', lastError: 'SMTP 550', via: null }])
    const tries = () => mail.letters.filter(({ to }) => to === emailOf(stubborn)).length
    await expect.poll(tries, { timeout: 30_000 }).toBeGreaterThan(1)
    open = true
    await expect
      .poll(() => shown(stubborn), { timeout: 60_000 })
      .toEqual([{ status: 'sent', lastError: null, via: 'smtp' }])
    expect((await showNotices(stubborn)).notices[0]?.attempts).toBe(tries())
    // Nobody else reads of it.
    expect(await shown(worker)).toEqual([])
  } finally {
    await mail.close()
  }
}, 150_000)
