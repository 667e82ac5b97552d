import { hash } from 'bcryptjs'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { client } from '@/lib/data/client'
import { checkPassword } from '@/lib/features/sign-in/check-password'
import { testDatabase } from '../setup/database'

// One person of every commune of the country signs in within minutes, all behind one address; one in eight types wrong first.

const people = 3_181
const owner = new Client(testDatabase().ownerUrl)

beforeAll(async () => {
  await owner.connect()
  await owner.query(`SELECT set_config('app.purpose', 'identity', false)`)
  // Of the cheapest kind: what is tried is the door and not the processor.
  await owner.query(
    `WITH person AS (
       INSERT INTO app_user (email, name, password_hash)
       SELECT 'storm' || n || '@tinca.test', 'Ana Lăcustă', $1 FROM generate_series(1, ${people}) n RETURNING id)
     INSERT INTO membership (user_id, organisation_id, role)
     SELECT person.id, organisation.id, 'spas_worker' FROM person, organisation WHERE commune_id = 31789`,
    [await hash('right', 4)],
  )
})
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
})

test('nobody of them is refused', async () => {
  const network = '192.0.2.7'
  const arrivals = Array.from({ length: people }, (_, index) => ({
    email: `storm${index + 1}@tinca.test`,
    wrongFirst: index % 8 === 0,
  }))
  const kinds = new Map<string, number>()
  const count = (kind: string) => kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  const signIn = async (email: string, password: string) =>
    count(`${password}: ${(await checkPassword({ email, password, network }, new Date())).kind}`)
  // Eighty at a time, as browsers that wait for their answer.
  const queue = arrivals.values()
  const browser = async () => {
    for (const { email, wrongFirst } of queue) {
      if (wrongFirst) await signIn(email, 'wrong')
      await signIn(email, 'right')
    }
  }
  await Promise.all(Array.from({ length: 80 }, browser))
  expect(Object.fromEntries(kinds)).toEqual({
    'wrong: refused': Math.ceil(people / 8),
    'right: signed-in': people,
  })
}, 240_000)

test('of a crowd that comes in one moment, from no known network, nobody is refused for the others', async () => {
  const kinds = await Promise.all(
    Array.from({ length: 600 }, async (_, index) => {
      const attempt = { email: `storm${index + 1}@tinca.test`, password: 'right', network: 'unknown' }
      return (await checkPassword(attempt, new Date())).kind
    }),
  )
  expect(kinds.filter((kind) => kind !== 'signed-in')).toEqual([])
}, 120_000)
