import { hash } from 'bcryptjs'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { client } from '@/lib/data/client'
import { actorOfSession } from '@/lib/data/sessions'
import { changePassword } from '@/lib/features/sign-in/change-password'
import { checkPassword } from '@/lib/features/sign-in/check-password'
import { testDatabase } from '../setup/database'

const owner = new Client(testDatabase().ownerUrl)
const fresh = 'patru cai verzi'
let sequence = 0

async function newWorker(): Promise<string> {
  const email = `changes${(sequence += 1)}@tinca.test`
  await owner.query(`SELECT set_config('app.purpose', 'identity', false)`)
  const user = await owner.query<{ id: string }>(
    `INSERT INTO app_user (email, name, password_hash) VALUES ($1, 'Ana Lăcustă', $2) RETURNING id`,
    [email, await hash('right', 4)],
  )
  await owner.query(
    `INSERT INTO membership (user_id, organisation_id, role)
     SELECT $1, id, 'spas_worker' FROM organisation WHERE commune_id = 31789`,
    [user.rows[0]?.id],
  )
  return email
}

const signIn = (email: string, password: string) => checkPassword({ email, password, network: email }, new Date())

async function actorIn(email: string) {
  const outcome = await signIn(email, 'right')
  const actor = outcome.kind === 'signed-in' ? await actorOfSession(outcome.sessionId) : null
  if (actor === null) throw new Error(outcome.kind)
  return actor
}

beforeAll(() => owner.connect())
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
})

test('the new password opens, the old one does not, and the other sessions have ended', async () => {
  const email = await newWorker()
  const neighbour = await actorIn(await newWorker())
  const other = await actorIn(email)
  const own = await actorIn(email)
  expect(await changePassword(own, { current: 'right', fresh, again: fresh })).toEqual({ ok: true, value: undefined })
  expect((await signIn(email, 'right')).kind).toBe('refused')
  expect((await signIn(email, fresh)).kind).toBe('signed-in')
  expect(await actorOfSession(other.sessionId)).toBeNull()
  expect(await actorOfSession(own.sessionId)).not.toBeNull()
  expect(await actorOfSession(neighbour.sessionId)).not.toBeNull()
})

test('a wrong current password changes nothing and is said beside what else is wrong', async () => {
  const email = await newWorker()
  const actor = await actorIn(email)
  expect(await changePassword(actor, { current: 'wrong', fresh: 'short', again: 'shorter' })).toEqual({
    ok: false,
    error: {
      kind: 'invalid',
      fields: {
        'password.current': { key: 'passwordWrong' },
        'password.fresh': { key: 'passwordShort', params: { minimum: 12 } },
        'password.again': { key: 'passwordsDiffer' },
      },
    },
  })
  expect((await signIn(email, 'right')).kind).toBe('signed-in')
})

test('guesses of the current password are counted', async () => {
  const actor = await actorIn(await newWorker())
  for (let guess = 0; guess < 10; guess += 1)
    await changePassword(actor, { current: `no ${guess}`, fresh, again: fresh })
  expect(await changePassword(actor, { current: 'right', fresh, again: fresh })).toMatchObject({
    error: { fields: { 'password.current': { key: 'passwordTries' } } },
  })
})
