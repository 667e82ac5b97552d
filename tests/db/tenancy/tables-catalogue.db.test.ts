import { describe, expect, it } from 'vitest'
import { names, open, owner, tables, tenantTables } from './catalogue'

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
