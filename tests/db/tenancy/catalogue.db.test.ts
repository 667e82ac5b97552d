import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../setup/database'

// The rules of tenancy, read from the catalogue of the migrated database: a new table that breaks one fails here by itself.

const owner = new Client(testDatabase().ownerUrl)
const app = new Client(testDatabase().appUrl)
beforeAll(async () => {
  await owner.connect()
  await app.connect()
})
afterAll(async () => {
  await owner.end()
  await app.end()
})

/** Places are everybody's to read; the list of migrations is the owner's alone. */
const open = ['_prisma_migrations', 'commune', 'county', 'village']
/** Read before a tenant is known; their policies ask for the purpose, not for a commune. */
const identity = ['app_user', 'membership', 'organisation', 'session', 'sign_in_throttle']

const rows = async (sql: string) => (await owner.query<Record<string, unknown>>(sql)).rows
const names = async (sql: string) => (await rows(sql)).map(({ name }) => String(name))

const tenantTables = () =>
  names(`
    SELECT relname AS name FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
    WHERE n.nspname = 'public' AND relkind IN ('r', 'p') AND EXISTS (
      SELECT FROM pg_attribute WHERE attrelid = pg_class.oid AND attname = 'commune_id' AND NOT attisdropped)
      AND relname <> ALL ('{${[...open, ...identity].join()}}')
    ORDER BY 1`)

const tables = async () => `'{${(await tenantTables()).join()}}'`

/** What is told of a commune: made of records that leave a trail, and replaced as a whole by each round. */
const countedAnew = ['commune_analysis']

/** The rules for tables, each as the names of those that break it. */
const rules: Record<string, () => Promise<string[]>> = {
  'has row-level security, enabled and forced, with a policy, unless it is listed as open': () =>
    names(`
      SELECT relname AS name FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
      WHERE n.nspname = 'public' AND relkind IN ('r', 'p') AND relname <> ALL ('{${open.join()}}')
        AND NOT (relrowsecurity AND relforcerowsecurity AND EXISTS (SELECT FROM pg_policy WHERE polrelid = pg_class.oid))`),

  'of a commune carries commune_id and county_id, never empty, and its key begins with commune_id': async () =>
    names(`
      SELECT c.relname AS name FROM pg_class c
      WHERE c.relname = ANY (${await tables()}) AND (
        2 <> (SELECT count(*) FROM pg_attribute a
              WHERE a.attrelid = c.oid AND a.attname IN ('commune_id', 'county_id') AND a.attnotnull)
        OR NOT EXISTS (SELECT FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.conkey[1]
                       WHERE k.conrelid = c.oid AND k.contype = 'p' AND a.attname = 'commune_id'))`),

  'of a commune points to another one by keys that include commune_id': async () =>
    names(`
      SELECT conrelid::regclass::text AS name FROM pg_constraint k
      WHERE contype = 'f' AND conrelid::regclass::text = ANY (${await tables()})
        AND confrelid::regclass::text = ANY (${await tables()})
        AND NOT EXISTS (
          SELECT FROM unnest(conkey, confkey) AS pair (here, there)
          JOIN pg_attribute h ON h.attrelid = conrelid AND h.attnum = here
          JOIN pg_attribute t ON t.attrelid = confrelid AND t.attnum = there
          WHERE h.attname = 'commune_id' AND t.attname = 'commune_id')`),

  'of a commune belongs to a commune of its county': async () =>
    names(`
      SELECT relname AS name FROM pg_class
      WHERE relname = ANY (${await tables()}) AND NOT EXISTS (
        SELECT FROM pg_constraint k WHERE k.conrelid = pg_class.oid AND k.contype = 'f'
          AND k.confrelid = 'commune'::regclass AND array_length(k.conkey, 1) = 2)`),

  'of a commune whose rows the app may change leaves a trail': async () =>
    names(`
      SELECT DISTINCT g.table_name AS name FROM information_schema.role_table_grants g
      WHERE g.grantee = 'aproape_app' AND g.privilege_type IN ('UPDATE', 'DELETE') AND g.table_name = ANY (${await tables()})
        AND g.table_name <> ALL ('{${countedAnew.join()}}')
        AND NOT EXISTS (SELECT FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
                        WHERE t.tgrelid = g.table_name::regclass AND p.proname = 'audit_row')`),
}

describe('a table', () => {
  it.each(Object.entries(rules))('%s', async (_rule, broken) => expect(await broken()).toEqual([]))

  it('that breaks every rule is noticed by each', async () => {
    await owner.query('BEGIN')
    await owner.query('ALTER TABLE family ADD CONSTRAINT family_id_alone UNIQUE (id)')
    await owner.query(
      'CREATE TABLE stray (id uuid PRIMARY KEY, commune_id integer, family_id uuid REFERENCES family (id))',
    )
    await owner.query('GRANT SELECT, UPDATE ON stray TO aproape_app')
    const noticed: string[][] = []
    for (const broken of Object.values(rules)) noticed.push(await broken())
    await owner.query('ROLLBACK')
    expect(noticed).toEqual(Object.keys(rules).map(() => ['stray']))
  })

  it('listed as open is only read by the app, or not at all', async () => {
    const granted = await names(`
      SELECT table_name || ' ' || privilege_type AS name FROM information_schema.role_table_grants
      WHERE grantee IN ('aproape_app', 'PUBLIC') AND table_name = ANY ('{${open.join()}}') ORDER BY 1`)
    expect(granted).toEqual(['commune SELECT', 'county SELECT', 'village SELECT'])
  })

  it('of a commune is among those found here', async () => expect((await tenantTables()).length).toBeGreaterThan(14))
})

describe('a policy', () => {
  it('of a commune reads each setting in a scalar sub-select, once a statement and not for each row', async () => {
    const policies = await rows(`
      SELECT tablename, policyname, COALESCE(qual, '') || ' ' || COALESCE(with_check, '') AS rule, roles::text
      FROM pg_policies WHERE schemaname = 'public' AND tablename = ANY (${await tables()})`)
    const bare = policies.filter(({ rule }) =>
      /(?<!SELECT )\bapp_(user_id|commune_id|county_id|role)\(\)|current_setting/.test(
        String(rule).replace(/\( SELECT\s(?:(?!\( SELECT\s)[^])*? AS setting\b/g, ''),
      ),
    )
    expect(bare).toEqual([])
  })

  it('of reading tells the planner how many rows to expect: what it says of commune, county and role', async () => {
    const puzzling = await names(`
      SELECT tablename || ' ' || policyname AS name FROM pg_policies
      WHERE schemaname = 'public' AND cmd = 'SELECT' AND roles = '{public}' AND tablename = ANY (${await tables()})
        AND qual LIKE '%app_commune_id()%' AND qual LIKE '%app_county_id()%' ORDER BY 1`)
    // A few rows a commune, joined with nothing.
    expect(puzzling.filter((policy) => !/^(earlier_registry_entry|quarterly_extract) /.test(policy))).toEqual([])
  })

  it('that names no commune is one of the few that are meant to', async () => {
    const wide = await names(`
      SELECT tablename || ' ' || policyname || ' ' || roles::text AS name FROM pg_policies
      WHERE schemaname = 'public' AND tablename = ANY (${await tables()})
        AND COALESCE(qual, '') || COALESCE(with_check, '') !~ 'commune_id = \\( SELECT\\s.*app[._]commune_id'
      ORDER BY 1`)
    const ownerName = (await names('SELECT current_user AS name'))[0] ?? ''
    expect(wide).toEqual([
      'access_log intervention_insert {public}',
      'access_log report_insert {public}',
      'access_log special_protection_insert {public}',
      'analysis_stale queue_read {public}',
      `analysis_stale trigger_write {${ownerName}}`,
      `audit_log trigger_insert {${ownerName}}`,
      'case_access own_insert {public}',
      'case_access own_read {public}',
      'case_access own_update {public}',
      `child_invisibility trigger_read {${ownerName}}`,
      'commune_analysis county_read {public}',
      'commune_analysis national_read {public}',
      'commune_analysis queue_delete {public}',
      'commune_analysis queue_insert {public}',
      'commune_analysis queue_read {public}',
      `commune_analysis trigger_write {${ownerName}}`,
      'commune_count_age county_read {public}',
      'commune_count_age queue_read {public}',
      `commune_count_age trigger_write {${ownerName}}`,
      'commune_day_count county_read {public}',
      `commune_day_count trigger_write {${ownerName}}`,
      // The round looks for communes to be counted anew, and learns nothing else.
      'commune_stale queue_read {public}',
      `commune_stale trigger_write {${ownerName}}`,
      'coordinator_assignment county_insert {public}',
      'coordinator_assignment county_read {public}',
      'coordinator_assignment county_update {public}',
      'coordinator_assignment queue_read {public}',
      'correction county_insert {public}',
      'correction county_read {public}',
      'correction list_insert {public}',
      'correction list_read {public}',
      'county_clock county_read {public}',
      `county_clock trigger_write {${ownerName}}`,
      'duty_count county_read {public}',
      `duty_count trigger_write {${ownerName}}`,
      'escalation county_read {public}',
      'escalation county_update {public}',
      'family_state_count county_read {public}',
      'family_state_count national_read {public}',
      `family_state_count trigger_write {${ownerName}}`,
      'guidance_note county_insert {public}',
      'guidance_note county_read {public}',
      'guidance_request county_read {public}',
      'guidance_request county_update {public}',
      'invisible_child_count county_read {public}',
      'invisible_child_count national_read {public}',
      `invisible_child_count trigger_write {${ownerName}}`,
      'meeting_attendance county_insert {public}',
      'meeting_attendance county_read {public}',
      // The number of a sheet finds the family that a coordinator opens.
      `observation_sheet trigger_read {${ownerName}}`,
      `plan_return trigger_write {${ownerName}}`,
      `receipt_counter trigger_write {${ownerName}}`,
      'report_edition county_read {public}',
      'report_edition county_update {public}',
      'special_protection_child county_insert {public}',
      'special_protection_child county_read {public}',
      'special_protection_child county_update {public}',
      'violence_alert county_read {public}',
      'violence_alert county_update {public}',
      'violence_count county_read {public}',
      'violence_count national_read {public}',
      `violence_count trigger_write {${ownerName}}`,
    ])
  })
})

describe('the role that serves', () => {
  it('is bound by the policies and owns nothing', async () => {
    const [role] = await rows(`
      SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
             (SELECT count(*)::integer FROM pg_class WHERE relowner = pg_roles.oid) AS owned,
             (SELECT count(*)::integer FROM pg_auth_members WHERE member = pg_roles.oid) AS memberships
      FROM pg_roles WHERE rolname = 'aproape_app'`)
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      owned: 0,
      memberships: 0,
    })
  })

  it.each([
    'ALTER TABLE family DISABLE ROW LEVEL SECURITY',
    'ALTER TABLE family NO FORCE ROW LEVEL SECURITY',
    'DROP POLICY commune_read ON family',
    'ALTER TABLE family DISABLE TRIGGER audit',
    'TRUNCATE family',
    'CREATE TABLE own (id integer)',
    'SET session_replication_role = replica',
    'SET ROLE postgres',
    'DELETE FROM audit_log',
    'UPDATE access_log SET action = action',
    'UPDATE commune SET name = name',
    'SELECT lo_create(0)',
    `SELECT lo_from_bytea(0, 'x')`,
    'SELECT * FROM _prisma_migrations',
  ])('may not: %s', async (statement) => {
    await expect(app.query(statement)).rejects.toThrow(
      /permission denied|must be owner|cannot set parameter|does not exist/,
    )
  })

  it('gets an error, not rows, when it asks to be spared the policies', async () => {
    await app.query('SET row_security = off')
    await expect(app.query('SELECT * FROM family')).rejects.toThrow(/row-level security/)
    await app.query('SET row_security = on')
  })
})

describe('around the policies', () => {
  it('views ask as whoever reads them, and none keeps rows of its own', async () => {
    expect(
      await names(`
        SELECT relname AS name FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
        WHERE n.nspname = 'public' AND (relkind = 'm' OR (relkind = 'v'
          AND NOT COALESCE(reloptions @> '{security_invoker=true}' OR reloptions @> '{security_invoker=on}', false)))`),
    ).toEqual([])
  })

  it('only triggers work with the rights of the owner, and nobody calls them; but for names in a plan and passwords', async () => {
    const functions = await rows(`
      SELECT proname, has_function_privilege('public', pg_proc.oid, 'EXECUTE') AS everybodys,
             prorettype = 'trigger'::regtype AS trigger, proconfig::text LIKE '%search_path%' AS fixed_path
      FROM pg_proc JOIN pg_namespace n ON n.oid = pronamespace WHERE n.nspname = 'public' AND prosecdef ORDER BY proname COLLATE "C"`)
    expect(functions.length).toBeGreaterThan(0)
    expect(functions.filter(({ fixed_path }) => fixed_path !== true)).toEqual([])
    expect(functions.filter(({ trigger }) => trigger !== true)).toMatchObject([
      // Counts are kept by all but one of these; each asks for its role or purpose first.
      { proname: 'add_up_county', everybodys: false },
      { proname: 'begin_analysis', everybodys: false },
      { proname: 'begin_day_count', everybodys: false },
      { proname: 'change_password', everybodys: false },
      { proname: 'keep_analysis', everybodys: false },
      { proname: 'keep_day_count', everybodys: false },
      { proname: 'password_for', everybodys: false },
      { proname: 'password_of', everybodys: false },
      { proname: 'plan_children', everybodys: false },
    ])
  })
})
