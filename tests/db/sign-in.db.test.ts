import { hash } from 'bcryptjs'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { client } from '@/lib/data/client'
import { withIdentity } from '@/lib/data/db'
import { actorOfSession, revokeSession } from '@/lib/data/sessions'
import { checkPassword } from '@/lib/features/sign-in/check-password'
import { testDatabase } from '../setup/database'
import { newWorker, owner } from '../factories/accounts'

const tinca = 31789
const moment = new Date()

async function signIn(email: string, password: string, network = 'here') {
  return checkPassword({ email, password, network }, moment)
}

async function signedIn(email: string): Promise<string> {
  const outcome = await signIn(email, 'right')
  if (outcome.kind !== 'signed-in') throw new Error(outcome.kind)
  return outcome.sessionId
}

beforeAll(() => owner.connect())
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
})

test('the right password opens a session of the person in the organisation', async () => {
  const actor = await actorOfSession(await signedIn(await newWorker()))
  expect(actor).toMatchObject({
    userName: 'Ana Lăcustă',
    role: 'spas_worker',
    commune: { id: tinca, name: 'Tinca' },
    county: { id: 5, name: 'Bihor' },
  })
})

test('the address may be typed in capitals and with spaces', async () => {
  const email = await newWorker()
  expect((await signIn(` ${email.toUpperCase()} `, 'right')).kind).toBe('signed-in')
})

test('a wrong password and an unknown address are refused alike', async () => {
  expect(await signIn(await newWorker(), 'wrong')).toEqual({ kind: 'refused' })
  expect(await signIn('nobody@tinca.test', 'right')).toEqual({ kind: 'refused' })
})

test('after ten wrong passwords the right one waits too; nobody else does, and nowhere else', async () => {
  const [email, other] = [await newWorker(), await newWorker()]
  for (let tries = 0; tries < 10; tries += 1) await signIn(email, 'wrong', 'elsewhere')
  expect(await signIn(email, 'right', 'elsewhere')).toEqual({ kind: 'throttled' })
  expect((await signIn(other, 'right', 'elsewhere')).kind).toBe('signed-in')
  // A stranger who types an address locks nobody out.
  expect((await signIn(email, 'right')).kind).toBe('signed-in')
})

test('of thirty guesses sent together ten are looked at', async () => {
  const email = await newWorker()
  const kinds = (await Promise.all(Array.from({ length: 30 }, () => signIn(email, 'wrong', 'burst')))).map(
    ({ kind }) => kind,
  )
  expect(kinds.filter((kind) => kind === 'refused')).toHaveLength(10)
  expect(kinds.filter((kind) => kind === 'throttled')).toHaveLength(20)
})

test('an address that is guessed at from everywhere is closed slowly', async () => {
  const email = await newWorker()
  for (let tries = 0; tries < 100; tries += 1)
    expect(await signIn(email, 'wrong', `bot ${tries}`)).toEqual({ kind: 'refused' })
  expect(await signIn(email, 'right', 'at home')).toEqual({ kind: 'throttled' })
})

test('a closed door counts no further: what was refused unseen is given back to the network', async () => {
  const email = await newWorker()
  for (let tries = 0; tries < 25; tries += 1) await signIn(email, 'wrong', 'stubborn')
  const { rows } = await owner.query<{ key: string; points: number }>(
    `SELECT key, points FROM sign_in_throttle WHERE key IN ($1, 'network:stubborn') ORDER BY key`,
    [`address:${email}`],
  )
  expect(rows.map(({ points }) => points)).toEqual([10, 10])
})

test('a password is not taken for one that only begins alike: bcrypt reads 72 bytes', async () => {
  const email = await newWorker()
  const long = 'ș'.repeat(36)
  await owner.query('UPDATE app_user SET password_hash = $1 WHERE email = $2', [await hash(long, 4), email])
  expect((await signIn(email, `${long}x`)).kind).toBe('refused')
  expect((await signIn(email, long)).kind).toBe('signed-in')
})

test('a right password forgets the wrong ones before it', async () => {
  const email = await newWorker()
  for (let round = 0; round < 2; round += 1) {
    for (let tries = 0; tries < 9; tries += 1) await signIn(email, 'wrong')
    expect((await signIn(email, 'right')).kind).toBe('signed-in')
  }
})

test('a network address that guesses at many people is closed', async () => {
  const email = await newWorker()
  await owner.query(
    `INSERT INTO sign_in_throttle (key, points, expire) VALUES ('network:crowd', 200, now() + interval '1 minute')`,
  )
  expect(await signIn(email, 'right', 'crowd')).toEqual({ kind: 'throttled' })
})

test('where no network is known, two hundred wrong passwords close nothing but the addresses guessed at', async () => {
  const email = await newWorker()
  const wrong = `INSERT INTO sign_in_throttle (key, points, expire) VALUES ($1, $2, now() + interval '1 minute')
                 ON CONFLICT (key) DO UPDATE SET points = EXCLUDED.points, expire = EXCLUDED.expire`
  await owner.query(wrong, ['network:unknown', 200])
  await owner.query(wrong, ['crowd:unknown', 9_998])
  expect((await signIn(email, 'right', 'unknown')).kind).toBe('signed-in')
  expect((await signIn(email, 'wrong', 'unknown')).kind).toBe('refused')
  expect((await signIn(email, 'wrong', 'unknown')).kind).toBe('refused')
  expect(await signIn(email, 'right', 'unknown')).toEqual({ kind: 'throttled' })
  await owner.query(`DELETE FROM sign_in_throttle WHERE key LIKE '%:unknown%'`)

  for (let tries = 0; tries < 10; tries += 1) await signIn(email, 'wrong', 'unknown')
  expect(await signIn(email, 'right', 'unknown')).toEqual({ kind: 'throttled' })
})

test('right passwords of a network make up for wrong ones, but not without end', async () => {
  const email = await newWorker()
  const points = async (key: string) =>
    (await owner.query<{ points: number }>('SELECT points FROM sign_in_throttle WHERE key = $1', [key])).rows[0]?.points
  for (let tries = 0; tries < 3; tries += 1) await signIn(email, 'wrong', 'county')
  await signIn(email, 'right', 'county')
  expect([await points('network:county'), await points('crowd:county')]).toEqual([2, 3])
  for (let tries = 0; tries < 3; tries += 1) await signIn(email, 'right', 'county')
  expect([await points('network:county'), await points('crowd:county')]).toEqual([0, 3])
  await owner.query(`UPDATE sign_in_throttle SET points = 2000 WHERE key = 'crowd:county'`)
  expect(await signIn(email, 'right', 'county')).toEqual({ kind: 'throttled' })
})

test.each([
  ['revoked', 'UPDATE session SET revoked_at = now() WHERE id = $1'],
  ['expired', `UPDATE session SET expires_at = now() - interval '1 second' WHERE id = $1`],
  [
    'of a person who left',
    'UPDATE membership SET ended_at = now() WHERE id = (SELECT membership_id FROM session WHERE id = $1)',
  ],
  [
    'of a closed account',
    'UPDATE app_user SET disabled_at = now() WHERE id = (SELECT user_id FROM session WHERE id = $1)',
  ],
])('a session %s acts for nobody', async (_reason, end) => {
  const session = await signedIn(await newWorker())
  await owner.query(end, [session])
  expect(await actorOfSession(session)).toBeNull()
})

test('signing out ends the session', async () => {
  const session = await signedIn(await newWorker())
  await withIdentity((db) => revokeSession(db, session, moment))
  expect(await actorOfSession(session)).toBeNull()
})

test('a person without a place to work cannot sign in', async () => {
  const email = await newWorker()
  await owner.query(
    `UPDATE membership SET ended_at = now() WHERE user_id = (SELECT id FROM app_user WHERE email = $1)`,
    [email],
  )
  expect(await signIn(email, 'right')).toEqual({ kind: 'refused' })
})

test.each(['app_user', 'membership', 'organisation', 'session', 'sign_in_throttle'])(
  'outside sign-in the role that serves finds %s empty',
  async (table) => {
    await newWorker()
    const app = new Client(testDatabase().appUrl)
    await app.connect()
    const { rowCount } = await app.query(`SELECT 1 FROM ${table}`)
    await app.end()
    expect(rowCount).toBe(0)
  },
)
