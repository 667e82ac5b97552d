import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../setup/database'

// The guards that every table and function must have, read from the catalogue: what is new and lacks one fails here by itself.

const owner = new Client(testDatabase().ownerUrl)
beforeAll(() => owner.connect())
afterAll(() => owner.end())

const names = async (sql: string) => (await owner.query<{ name: string }>(sql)).rows.map(({ name }) => name)

/** Whose changes leave no trail: places and migrations are the owner's, logs are trails, counts and copies are kept by triggers. */
const untrailed = [
  ...['_prisma_migrations', 'county', 'commune', 'village', 'organisation'],
  ...['access_log', 'audit_log', 'office_audit_log', 'risk_change', 'correction'],
  ...['family_state_count', 'violence_count', 'invisible_child_count', 'duty_count', 'county_clock', 'receipt_counter'],
  ...[
    'commune_stale',
    'county_stale',
    'commune_day_count',
    'county_day_count',
    'commune_count_age',
    'county_count_age',
  ],
  ...['analysis_stale', 'commune_analysis', 'area_analysis', 'area_stale'],
  ...['plan_return', 'notice', 'session', 'sign_in_throttle'],
  // Never changes, and says itself who closed it and when.
  'quarterly_extract',
]

const rules: Record<string, () => Promise<string[]>> = {
  'a function looks up names in our schema first, and in that of temporary tables last': () =>
    names(`
      SELECT p.proname AS name FROM pg_proc p
      WHERE p.pronamespace = 'public'::regnamespace AND NOT COALESCE('search_path=public, pg_temp' = ANY (p.proconfig), false)
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')`),

  'a table behind policies keeps its keys, its commune and what it hangs on': () =>
    names(`
      SELECT c.relname AS name FROM pg_class c
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relrowsecurity AND EXISTS (
        SELECT FROM unnest(keys_of(c.oid)) AS key WHERE NOT EXISTS (
          SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgfoid = 'keep_keys'::regproc AND t.tgenabled = 'O'
            AND strpos(pg_get_triggerdef(t.oid), format('(old.%1$I IS DISTINCT FROM new.%1$I)', key)) > 0))`),

  'a table leaves a trail of each kind of change, unless it is listed': () =>
    names(`
      SELECT c.relname AS name FROM pg_class c
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> ALL ('{${untrailed.join()}}')
        AND NOT EXISTS (
          SELECT FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
          WHERE t.tgrelid = c.oid AND p.proname IN ('audit_row', 'audit_office_row') AND t.tgenabled = 'O'
          HAVING bit_or(t.tgtype::integer) & 16 = 16)`),
}

describe('every one of ours', () => {
  it.each(Object.entries(rules))('%s', async (_rule, broken) => expect(await broken()).toEqual([]))

  it('that is new and breaks a rule is noticed', async () => {
    await owner.query('BEGIN')
    await owner.query(`CREATE FUNCTION stray() RETURNS integer LANGUAGE sql AS 'SELECT 1'`)
    await owner.query('CREATE TABLE stray (commune_id integer, county_id integer, id uuid PRIMARY KEY)')
    await owner.query('ALTER TABLE stray ENABLE ROW LEVEL SECURITY')
    const noticed: string[][] = []
    for (const broken of Object.values(rules)) noticed.push(await broken())
    await owner.query('ROLLBACK')
    expect(noticed).toEqual(Object.keys(rules).map(() => ['stray']))
  })

  it('of the exceptions is still there', async () => {
    const tables = await names(`SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace`)
    expect(untrailed.filter((table) => !tables.includes(table))).toEqual([])
  })
})

it.each([
  ['app_user', `INSERT INTO app_user (email, name, password_hash) VALUES ('doi@exemplu.ro', 'Doi', 'secret')`],
  ['app_user', `UPDATE app_user SET password_hash = 'other' WHERE email = 'doi@exemplu.ro'`],
  [
    'meeting',
    `INSERT INTO meeting (county_id, held_on, points, created_by) VALUES (5, '2026-05-07', 'x', gen_random_uuid())`,
  ],
  ['notice_preference', `INSERT INTO notice_preference (user_id) SELECT id FROM app_user LIMIT 1`],
  [
    'membership',
    `INSERT INTO membership (user_id, organisation_id, role) SELECT u.id, o.id, 'mayor' FROM app_user u, organisation o LIMIT 1`,
  ],
])('a change of %s is in the trail, and no hash of a password: %s', async (table, statement) => {
  await owner.query(`SELECT set_config('app.purpose', 'identity', false)`)
  await owner.query('ALTER TABLE meeting NO FORCE ROW LEVEL SECURITY')
  await owner.query('ALTER TABLE notice_preference NO FORCE ROW LEVEL SECURITY')
  await owner.query('ALTER TABLE office_audit_log NO FORCE ROW LEVEL SECURITY')
  const count = `SELECT count(*)::integer AS n FROM office_audit_log WHERE table_name = '${table}'`
  const [before] = (await owner.query(count)).rows
  await owner.query(statement)
  expect((await owner.query(count)).rows).toEqual([{ n: before.n + 1 }])
  const last = await owner.query('SELECT before, after FROM office_audit_log ORDER BY id DESC LIMIT 1')
  expect(JSON.stringify(last.rows)).not.toMatch(/secret|other|password_hash/)
  if (statement.startsWith('UPDATE app_user')) expect(last.rows[0].after).toMatchObject({ passwordChanged: true })
})
