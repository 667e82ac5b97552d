import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles } from '@/lib/core/access/actor'
import { apata, tinca } from '../../factories/casework'
import { matrix } from '../../factories/rights/role-matrix'
import { act, app, owner, touched } from '../../factories/rights/role-session'
import { enterRows } from '../../factories/rights/rows-of-tables'

// What holds whatever the table: whose name is signed, and where a row stays.

beforeAll(async () => {
  await owner.connect()
  await app.connect()
  await enterRows(tinca)
  await enterRows(apata)
})
afterAll(async () => {
  await owner.end()
  await app.end()
})

it.each([
  ['another person', randomUUID(), 'spas_worker'],
  ['another role', null, 'mayor'],
])('nobody writes into the log as %s', async (_name, other, role) => {
  const user = randomUUID()
  await act('spas_worker', tinca, user)
  const log = (userId: string, asRole: string) =>
    touched(
      `INSERT INTO access_log (commune_id, county_id, user_id, role, action, subject)
       VALUES ($1, $2, $3, $4::role, 'open', 'family')`,
      [tinca.id, tinca.county.id, userId, asRole],
    )
  expect(await log(user, 'spas_worker')).toBe(1)
  expect(await log(other ?? user, role)).toBeNull()
  await app.query('ROLLBACK')
})

it('the trail of a commune is closed to who names another county', async () => {
  await app.query('BEGIN')
  await app.query(
    `SELECT set_config('app.user_id', $1, true), set_config('app.role', 'spas_worker', true),
            set_config('app.county_id', $2, true), set_config('app.commune_id', $3, true)`,
    [randomUUID(), String(apata.county.id), String(tinca.id)],
  )
  expect((await app.query('SELECT 1 FROM audit_log')).rowCount).toBe(0)
  await app.query('ROLLBACK')
})

it('a row cannot be moved to another commune', async () => {
  await act('spas_worker', tinca)
  const moved = `UPDATE child_population SET commune_id = ${apata.id}, county_id = ${apata.county.id}`
  expect(await touched(moved)).toBeNull()
  await app.query('ROLLBACK')
})

it('without an actor there is nothing to read', async () => {
  // A table that no role reads is refused outright.
  const readable = Object.entries(matrix).filter(([, allowed]) => Object.keys(allowed).length > 0)
  for (const [table] of readable) {
    expect((await app.query(`SELECT 1 FROM ${table}`)).rowCount, table).toBe(0)
  }
})

describe('what is added up for a county', () => {
  const counted = (act: () => Promise<void>) => async (table: string) => {
    await act()
    const count = await touched(`SELECT FROM ${table}`)
    await app.query('ROLLBACK')
    return count
  }

  it('is read by the county itself and the analyst, and written by nobody', async () => {
    for (const county of [tinca.county.id, apata.county.id]) {
      await app.query("BEGIN; SELECT set_config('app.purpose', 'queue', true)")
      await app.query("SELECT add_up_county($1, '2026-05-07', 1, 1)", [county])
      await app.query('COMMIT')
    }
    for (const table of ['county_day_count', 'county_count_age'])
      for (const role of roles) {
        const expected = role === 'anpdca_analyst' ? 2 : /coordinator|monitoring/.test(role) ? 1 : 0
        expect(await counted(() => act(role, tinca))(table), `${role} ${table}`).toBe(expected)
        await act(role, tinca)
        expect(await touched(`UPDATE ${table} SET county_id = county_id`), `${role} ${table}`).toBeNull()
        await app.query('ROLLBACK')
      }
  })

  it('is added up by nobody who is signed in, and counts of a commune are made by its worker alone', async () => {
    for (const role of roles) {
      await act(role, tinca)
      expect(await touched("SELECT add_up_county(5, '2026-05-07', 1, 1)"), role).toBeNull()
      if (role !== 'spas_worker')
        expect(await touched("SELECT keep_day_count('2026-05-07', 1, '{9}')"), role).toBeNull()
      await app.query('ROLLBACK')
    }
  })
})
