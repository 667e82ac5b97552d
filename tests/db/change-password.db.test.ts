import { afterAll, beforeAll, expect, test } from 'vitest'
import { client } from '@/lib/data/client'
import { actorOfSession } from '@/lib/data/sessions'
import { changePassword } from '@/lib/features/sign-in/change-password'
import { checkPassword } from '@/lib/features/sign-in/check-password'
import { newWorker, owner } from '../factories/accounts'

const fresh = 'patru cai verzi'

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
