import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, type Role } from '@/lib/core/access/actor'
import { apata, tinca } from '../../factories/casework'
import { testDatabase } from '../../setup/database'

// Which role reads and writes which table of a commune, tried on real rows under the app's own database role.
// R read, I insert, U update, D delete.

const matrix: Record<string, Partial<Record<Role, string>>> = {
  family: { spas_worker: 'RIUD', mayor: 'R' },
  // The mayor is given names in plans alone (tests/db/plans).
  child: { spas_worker: 'RIUD' },
  sheet_counter: { spas_worker: 'RIUD' },
  observation_sheet: { spas_worker: 'RIUD' },
  observation_sheet_child: { spas_worker: 'RIUD' },
  risk_sheet: { spas_worker: 'RIUD' },
  risk_change: { spas_worker: 'RI' },
  risk_sheet_child: { spas_worker: 'RIUD' },
  registry_entry: { spas_worker: 'RIUD' },
  service_plan: { spas_worker: 'RIUD', mayor: 'RIUD' },
  plan_line: { spas_worker: 'RIUD', mayor: 'R' },
  monitoring_visit: { spas_worker: 'RIUD' },
  child_population: { spas_worker: 'RIUD', mayor: 'R' },
  access_log: { spas_worker: 'RI', mayor: 'I' },
  audit_log: { spas_worker: 'R' },
  family_state_count: {
    spas_worker: 'R',
    mayor: 'R',
    dgaspc_coordinator: 'R',
    dgaspc_monitoring: 'R',
    anpdca_analyst: 'R',
  },
}

const owner = new Client(testDatabase().ownerUrl)
const app = new Client(testDatabase().appUrl)
type Place = typeof tinca | typeof apata
type Row = Record<string, unknown>
const kept = new Map<string, Row>()
const keyOf = (table: string, place: Place) => `${table} ${place.id}`

/** A row of every table, in both communes, entered as the commune's own worker. */
async function enterRows(place: Place): Promise<void> {
  const [family, child, sheet, risk, plan, user] = Array.from({ length: 6 }, () => randomUUID())
  const key = { commune_id: place.id, county_id: place.county.id }
  const rows: [string, Row][] = [
    ['family', { id: family, head_name: 'Popescu', created_by: user, due_on: '2026-05-07' }],
    ['child', { id: child, family_id: family, surname: 'Popescu', given_name: 'Ion' }],
    ['sheet_counter', { year: 2026, last: 1 }],
    ['observation_sheet', { id: sheet, family_id: family, created_by: user }],
    ['observation_sheet_child', { sheet_id: sheet, child_id: child }],
    ['risk_sheet', { id: risk, family_id: family, sheet_date: '2026-05-07', created_by: user }],
    [
      'risk_change',
      { id: randomUUID(), sheet_id: risk, entity: 'household', at: '2026-05-07T10:00Z', user_id: user, revision: 1 },
    ],
    ['risk_sheet_child', { sheet_id: risk, child_id: child, cpers: 3 }],
    [
      'registry_entry',
      { id: randomUUID(), child_id: child, family_id: family, risk_sheet_id: risk, registered_on: '2026-05-07' },
    ],
    [
      'service_plan',
      {
        ...{ id: plan, family_id: family, risk_sheet_id: risk, due_on: '2026-06-06', created_by: user },
        // The mayor reads no draft (tests/db/plans).
        status: 'submitted',
      },
    ],
    ['plan_line', { id: randomUUID(), plan_id: plan, kind: 'benefit', code: 'A1' }],
    [
      'monitoring_visit',
      { id: randomUUID(), family_id: family, plan_id: plan, visited_on: '2026-05-07', created_by: user },
    ],
    ['child_population', { village_id: place.villages[0], year: 2026, children: 9 }],
    ['access_log', { user_id: user, role: 'spas_worker', action: 'open', subject: 'family', family_id: family }],
  ]
  await act('spas_worker', place, user)
  for (const [table, values] of rows) {
    const row = { ...key, ...values }
    const columns = Object.keys(row)
    const result = await app.query<Row>(
      `INSERT INTO ${table} (${columns.join()}) VALUES (${columns.map((_, index) => `$${index + 1}`).join()}) RETURNING *`,
      Object.values(row),
    )
    kept.set(keyOf(table, place), result.rows[0] ?? {})
  }
  await app.query('COMMIT')
}

/** Begins a transaction of that role: of the commune, of its county, or of the authority. */
async function act(role: Role, place: Place, user: string = randomUUID()): Promise<void> {
  const national = role.startsWith('anpdca')
  const ofCounty = role.startsWith('dgaspc')
  await app.query('BEGIN')
  await app.query(
    `SELECT set_config('app.user_id', $1, true), set_config('app.role', $2, true),
            set_config('app.county_id', $3, true), set_config('app.commune_id', $4, true)`,
    [user, role, national ? '' : String(place.county.id), national || ofCounty ? '' : String(place.id)],
  )
}

/** How many rows a statement touches; null when the database refuses it for want of a right. */
async function touched(statement: string, values: unknown[] = []): Promise<number | null> {
  await app.query('SAVEPOINT before')
  try {
    return (await app.query(statement, values)).rowCount ?? 0
  } catch (error) {
    const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : null
    if (code === '42501') return null
    // Past the policy: the row was taken, or something still points to it.
    if (code === '23505' || code === '23503') return 1
    throw error
  } finally {
    await app.query('ROLLBACK TO before')
  }
}

async function insertCopy(table: string, place: Place): Promise<boolean> {
  const generated = ['search']
  // The log takes what somebody writes of themselves alone.
  const self =
    table === 'access_log' ? (await app.query('SELECT app_user_id() AS user_id, app_role() AS role')).rows[0] : {}
  const row = Object.entries({ ...kept.get(keyOf(table, place)), ...self }).filter(
    ([column]) => !generated.includes(column),
  )
  const columns = row.map(([column]) => column)
  const count = await touched(
    `INSERT INTO ${table} (${columns.join()}) VALUES (${columns.map((_, index) => `$${index + 1}`).join()})`,
    row.map(([, value]) =>
      typeof value === 'object' && value !== null && !(value instanceof Date) && !Array.isArray(value)
        ? JSON.stringify(value)
        : value,
    ),
  )
  return count === 1
}

/** What the role may do with the rows of `target` while it works in `home`. */
async function rights(table: string, role: Role, home: Place, target: Place): Promise<string> {
  await act(role, home)
  const where = `WHERE commune_id = ${target.id}`
  const read = ((await touched(`SELECT * FROM ${table} ${where}`)) ?? 0) > 0
  const insert = kept.has(keyOf(table, target))
    ? await insertCopy(table, target)
    : (await touched(`INSERT INTO ${table} DEFAULT VALUES`)) !== null
  const update = ((await touched(`UPDATE ${table} SET commune_id = commune_id ${where}`)) ?? 0) > 0
  const remove = ((await touched(`DELETE FROM ${table} ${where}`)) ?? 0) > 0
  await app.query('ROLLBACK')
  return `${read ? 'R' : ''}${insert ? 'I' : ''}${update ? 'U' : ''}${remove ? 'D' : ''}`
}

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

it('every table of a commune is in the matrix', async () => {
  const tables = await owner.query<{ name: string }>(`
    SELECT c.table_name AS name FROM information_schema.columns c JOIN information_schema.tables t USING (table_name)
    WHERE c.table_schema = 'public' AND t.table_schema = 'public' AND c.column_name = 'commune_id'
      AND t.table_type = 'BASE TABLE' AND c.table_name NOT IN ('village', 'organisation') ORDER BY 1`)
  expect(tables.rows.map(({ name }) => name)).toEqual(Object.keys(matrix).sort())
})

describe.each(Object.entries(matrix))('%s', (table, allowed) => {
  it('is for these roles alone', async () => {
    const found: Partial<Record<Role, string>> = {}
    for (const role of roles) {
      const may = await rights(table, role, tinca, tinca)
      if (may !== '') found[role] = may
    }
    expect(found).toEqual(allowed)
  })

  it('of another commune is for nobody but the analyst, who reads counts', async () => {
    const found: Partial<Record<Role, string>> = {}
    for (const role of roles) {
      const may = await rights(table, role, tinca, apata)
      if (may !== '') found[role] = may
    }
    expect(found).toEqual(table === 'family_state_count' ? { anpdca_analyst: 'R' } : {})
  })
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
  for (const table of Object.keys(matrix)) {
    expect((await app.query(`SELECT 1 FROM ${table}`)).rowCount, table).toBe(0)
  }
})
