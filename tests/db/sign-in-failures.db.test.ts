import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { client } from '@/lib/data/client'
import { authOptions } from '@/lib/web/auth'
import { testDatabase } from '../setup/database'

// What the sign-in library is told ends in an address of the browser: refused, or one fixed word.

const owner = new Client(testDatabase().ownerUrl)
beforeAll(() => owner.connect())
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
})

async function authorize(email: unknown, password: unknown): Promise<unknown> {
  const found: unknown = authOptions.providers[0]?.options?.['authorize']
  if (typeof found !== 'function') throw new Error('No authorize')
  return Reflect.apply(found, undefined, [{ email, password }, { headers: {} }])
}

test.each([
  ['a NUL', 'a\u0000b@tinca.test', 'x'],
  ['half a letter', 'a\ud800@tinca.test', 'x\udc00'],
  ['an operator of a query', { contains: '@' }, 'x'],
  ['nothing', undefined, undefined],
])('an address with %s is refused as any unknown one', async (_name, email, password) => {
  expect(await authorize(email, password)).toBeNull()
})

test('trouble of the database is one fixed word', async () => {
  await owner.query('ALTER TABLE sign_in_throttle RENAME TO away')
  await expect(authorize('ana@tinca.test', 'x')).rejects.toThrow(/^unreachable$/)
  await owner.query('ALTER TABLE away RENAME TO sign_in_throttle')
})
