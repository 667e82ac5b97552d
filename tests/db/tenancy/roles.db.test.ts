import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, type Role } from '@/lib/core/access/actor'
import { apata, tinca } from '../../factories/casework'
import { testDatabase } from '../../setup/database'

// Which role reads and writes which table of a commune, tried on real rows under the app's own database role.
// R read, I insert, U update, D delete.

const matrix: Record<string, Partial<Record<Role, string>>> = {
  // Families, children and places in the Registry are closed, never deleted.
  family: { spas_worker: 'RIU', mayor: 'R' },
  // The mayor is given names in plans alone (tests/db/plans).
  child: { spas_worker: 'RIU' },
  sheet_counter: { spas_worker: 'RIUD' },
  observation_sheet: { spas_worker: 'RIUD' },
  observation_sheet_child: { spas_worker: 'RI' },
  risk_sheet: { spas_worker: 'RIUD' },
  risk_change: { spas_worker: 'RI' },
  risk_sheet_child: { spas_worker: 'RI' },
  registry_entry: { spas_worker: 'RIU' },
  // A draft: the mayor's part begins when it is submitted (tests/db/plan-decisions).
  service_plan: { spas_worker: 'RIUD', mayor: 'R' },
  // What the mayor returned and nobody else: tests/db/tenancy/sql-attacks.
  plan_return: { mayor: 'R' },
  plan_left_out: { spas_worker: 'RIUD' },
  plan_answer: { spas_worker: 'RIUD' },
  // The mayor reads the lines of a plan that was put forward: tests/db/plans.
  plan_line: { spas_worker: 'RIUD' },
  // What was recorded changes by a correction alone: tests/db/corrections.
  monitoring_visit: { spas_worker: 'RIU' },
  visit_line: { spas_worker: 'RIU' },
  // One of a visit; those of the county: tests/db/corrections-of-county.
  correction: { spas_worker: 'RI' },
  child_population: { spas_worker: 'RIUD', mayor: 'R' },
  invitation: { spas_worker: 'RI' },
  // Of the copies, the mayor reads those of plans that were put forward (tests/db/attachments); the one here hangs on a draft.
  attachment: { spas_worker: 'RI' },
  violence_alert: { spas_worker: 'RIU', dgaspc_intervention: 'RU' },
  violence_alert_child: { spas_worker: 'RIUD' },
  escalation: { spas_worker: 'RIU', dgaspc_intervention: 'RU' },
  violence_count: {
    spas_worker: 'R',
    dgaspc_coordinator: 'R',
    dgaspc_intervention: 'R',
    dgaspc_monitoring: 'R',
    anpdca_analyst: 'R',
  },
  county_clock: { spas_worker: 'R', dgaspc_coordinator: 'R', dgaspc_intervention: 'R', dgaspc_monitoring: 'R' },
  referral: { spas_worker: 'RIU' },
  home_visit: { spas_worker: 'RIU' },
  // A draft of the professional who acts here; what others and SPAS see of it: tests/db/professional-sheets.
  professional_sheet: { professional: 'RIUD' },
  receipt_counter: {},
  child_invisibility: { spas_worker: 'RIUD' },
  invisible_child_count: { spas_worker: 'R', dgaspc_coordinator: 'R', dgaspc_monitoring: 'R', anpdca_analyst: 'R' },
  duty_mark: { spas_worker: 'RID' },
  duty_count: { spas_worker: 'RI', mayor: 'R', dgaspc_coordinator: 'R', dgaspc_monitoring: 'R' },
  coordinator_assignment: {
    spas_worker: 'R',
    mayor: 'R',
    spas_admin: 'R',
    dgaspc_coordinator: 'RI',
    dgaspc_intervention: 'R',
    dgaspc_monitoring: 'R',
  },
  // The own ones; of ended_at alone also an update (tests/db/county).
  case_access: { spas_worker: 'R', dgaspc_coordinator: 'RI' },
  special_protection_child: { spas_worker: 'RU', dgaspc_coordinator: 'RIU', dgaspc_monitoring: 'RIU' },
  meeting_attendance: { spas_worker: 'R', mayor: 'R', dgaspc_coordinator: 'RI', dgaspc_monitoring: 'R' },
  // A draft; what becomes of it when it is handed in: tests/db/report-editions.
  report_edition: { spas_worker: 'RIUD' },
  guidance_request: { spas_worker: 'RI', dgaspc_coordinator: 'RU', dgaspc_monitoring: 'R' },
  guidance_note: { spas_worker: 'RU', dgaspc_coordinator: 'RI', dgaspc_monitoring: 'R' },
  commune_day_count: { spas_worker: 'R', mayor: 'R', dgaspc_coordinator: 'R', dgaspc_monitoring: 'R' },
  commune_count_age: { spas_worker: 'R', mayor: 'R', dgaspc_coordinator: 'R', dgaspc_monitoring: 'R' },
  commune_analysis: { dgaspc_coordinator: 'R', dgaspc_monitoring: 'R', anpdca_analyst: 'R' },
  // Of the rounds alone.
  commune_stale: {},
  analysis_stale: {},
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
/** The professional of these tests: everybody else is somebody new each time. */
const author = randomUUID()
const keyOf = (table: string, place: Place) => `${table} ${place.id}`

/** A row of every table, in both communes, entered as the commune's own worker. */
async function enterRows(place: Place): Promise<void> {
  const [family, child, sheet, risk, plan, user] = Array.from({ length: 6 }, () => randomUUID())
  const draft = randomUUID()
  const sent = {
    ...{ status: 'sent', forms: ['neglect'], content: { children: [{ id: child, sex: 1, ageBand: '3-6' }] } },
    ...{ sent_at: '2026-05-07T10:00Z', sent_by: user, due_at: '2026-05-09T10:00Z' },
  }
  const [other, putForward, planLine, visit] = Array.from({ length: 4 }, () => randomUUID())
  const rows: [string, Row][] = [
    ['family', { id: other, head_name: 'Ionescu', created_by: user }],
    ['family', { id: family, head_name: 'Popescu', created_by: user, due_on: '2026-05-07' }],
    ['child', { id: child, family_id: family, surname: 'Popescu', given_name: 'Ion' }],
    ['sheet_counter', { year: 2026, last: 1 }],
    ['observation_sheet', { id: sheet, family_id: family, created_by: user, number: '00-001/2026' }],
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
    // Put forward, so that the mayor reads one; the draft after it is the one that the matrix is tried on.
    ['service_plan', { id: putForward, family_id: other, risk_sheet_id: risk, due_on: '2026-06-06', created_by: user }],
    ['service_plan', { id: plan, family_id: family, risk_sheet_id: risk, due_on: '2026-06-06', created_by: user }],
    ['plan_line', { id: planLine, plan_id: plan, kind: 'benefit', code: 'A1' }],
    ['plan_answer', { plan_id: plan, line_id: planLine, risk_row: '1a' }],
    ['plan_left_out', { id: randomUUID(), plan_id: plan, risk_row: '1a', reason: 'x' }],
    ['monitoring_visit', { id: visit, family_id: family, plan_id: plan, visited_on: '2026-05-07', created_by: user }],
    ['visit_line', { visit_id: visit, line_id: planLine, progress: 'done' }],
    ['correction', { id: randomUUID(), subject: 'monitoring-visit', subject_id: visit, reason: 'x' }],
    [
      'invitation',
      {
        ...{ id: randomUUID(), family_id: family, kind: 'town-hall', addressee: 'Popescu', meet_on: '2026-05-09' },
        ...{ meet_at: '10:00', place: 'Primărie', reason: 'Plan', issued_on: '2026-05-07', created_by: user },
      },
    ],
    [
      'attachment',
      {
        ...{ id: randomUUID(), family_id: family, subject: 'plan', subject_id: plan, media_type: 'image/png', size: 9 },
        ...{ sha256: '0'.repeat(64), original_name: 'plan.png', stored_name: randomUUID(), uploaded_by: user },
      },
    ],
    ['violence_alert', { id: draft, family_id: family, raised_by: 'hand', created_by: user }],
    ['violence_alert_child', { alert_id: draft, child_id: child }],
    // The county reads what was sent: this row is the one that the matrix is tried on.
    ['violence_alert', { id: randomUUID(), family_id: family, raised_by: 'hand', created_by: user, ...sent }],
    [
      'escalation',
      {
        ...{ id: randomUUID(), family_id: family, raised_by: 'hand', reason: 'Sprijin', content: {} },
        ...{ sent_at: '2026-05-07T10:00Z', sent_by: user },
      },
    ],
    [
      'referral',
      {
        id: randomUUID(),
        trigger: 'd',
        channel: 'field',
        received_at: '2026-05-07T10:00Z',
        reporter_kind: 'spas',
        created_by: user,
      },
    ],
    [
      'home_visit',
      { id: randomUUID(), family_id: family, planned_on: '2026-05-07', visitor_name: 'Popescu', created_by: user },
    ],
    [
      'child_invisibility',
      {
        id: randomUUID(),
        child_id: child,
        service: 'school',
        found_on: '2026-05-07',
        source: 'by-hand',
        created_by: user,
      },
    ],
    ['child_population', { village_id: place.villages[0], year: 2026, children: 9 }],
    ['access_log', { user_id: user, role: 'spas_worker', action: 'open', subject: 'family', family_id: family }],
    [
      'duty_mark',
      { id: randomUUID(), duty: 'OB-08', period_start: '2026-05-01', done_on: '2026-05-07', created_by: user },
    ],
    [
      'duty_count',
      {
        ...{ duty: 'OB-21', counted_at: '2026-05-07T10:00Z' },
        ...{ open: 1, due_today: 0, late: 0, met_in_time: 0, met_late: 0 },
      },
    ],
    ['report_edition', { id: randomUUID(), reference_date: '2026-05-07', edition: 1, created_by: user }],
    ['guidance_request', { id: randomUUID(), question: 'Cum?', asked_at: '2026-05-07T10:00Z', asked_by: user }],
  ]
  await enter('spas_worker', place, rows, user)
  await owner.query("UPDATE service_plan SET status = 'submitted', submitted_at = now() WHERE id = $1", [putForward])
  await owner.query(
    "INSERT INTO plan_return (commune_id, county_id, plan_id, family_id, plan, lines) VALUES ($1, $2, $3, $4, '{}', '[]')",
    [place.id, place.county.id, putForward, other],
  )
  const meeting = randomUUID()
  await owner.query(
    "INSERT INTO meeting (county_id, id, held_on, points, created_by) VALUES ($1, $2, '2026-05-07', 'Fișe', $3)",
    [place.county.id, meeting, author],
  )
  await enter('dgaspc_coordinator', place, [
    [
      'coordinator_assignment',
      { id: randomUUID(), user_id: author, name: 'Popa', since: '2026-05-07', created_by: author },
    ],
    [
      'case_access',
      {
        ...{
          id: randomUUID(),
          sheet_number: '00-001/2026',
          user_id: author,
          name: 'Popa',
          reason: 'Sfat cerut de SPAS pentru plan',
        },
        ...{ opened_at: '2026-05-07T10:00Z', expires_at: '2026-05-10T10:00Z' },
      },
    ],
    [
      'special_protection_child',
      {
        ...{
          id: randomUUID(),
          surname: 'Popescu',
          given_name: 'Ion',
          birth_date: '2015-05-07',
          measure: 'residential',
        },
        ...{ source: 'entered', listed_at: '2026-05-07T10:00Z', listed_by: author },
      },
    ],
    ['meeting_attendance', { meeting_id: meeting }],
    ['guidance_note', { id: randomUUID(), body: 'Notă', written_at: '2026-05-07T10:00Z', written_by: author }],
  ])
  await act('spas_worker', place)
  await app.query("SELECT begin_day_count(), keep_day_count('2026-05-07', 1, '{1}')")
  await app.query(`SELECT begin_analysis(), keep_analysis(1, '[{"year": 2026, "told": true, "figures": [9]}]')`)
  await app.query('COMMIT')
  // A file that is open is not opened again.
  await owner.query('UPDATE case_access SET ended_at = now() WHERE commune_id = $1', [place.id])
  await enter('professional', place, [['professional_sheet', { id: randomUUID(), created_by: author }]])
}

async function enter(role: Role, place: Place, rows: readonly [string, Row][], user?: string): Promise<void> {
  await act(role, place, user)
  for (const [table, values] of rows) {
    const row: Row = { commune_id: place.id, county_id: place.county.id, ...values }
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
async function act(role: Role, place: Place, as?: string): Promise<void> {
  const national = role.startsWith('anpdca')
  const ofCounty = role.startsWith('dgaspc')
  const user = as ?? (role === 'professional' || ofCounty ? author : randomUUID())
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
  const ofSubject: Record<string, string[]> = {
    attachment: ['observation_sheet_id', 'risk_sheet_id', 'plan_id', 'visit_id', 'invitation_id'],
    correction: ['home_visit_id', 'visit_id', 'alert_id', 'escalation_id', 'listed_child_id'],
    // Its moment is the database's.
    access_log: ['id', 'at'],
  }
  const generated = ['search', ...(ofSubject[table] ?? [])]
  // Some tables take what somebody signs with the own name alone.
  const own: Record<string, string> = {
    access_log: 'SELECT app_user_id() AS user_id, app_role() AS role',
    report_edition: 'SELECT app_user_id() AS created_by',
  }
  const sign = own[table]
  const self = sign === undefined ? {} : (await app.query<Row>(sign)).rows[0]
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
  // A plan before the mayor is only taken back.
  const changed = table === 'service_plan' ? `${where} AND status = 'draft'` : where
  const update = ((await touched(`UPDATE ${table} SET commune_id = commune_id ${changed}`)) ?? 0) > 0
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
    expect(found).toEqual(
      ['family_state_count', 'violence_count', 'invisible_child_count', 'commune_analysis'].includes(table)
        ? { anpdca_analyst: 'R' }
        : {},
    )
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
