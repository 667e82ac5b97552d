import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testDatabase } from '../../setup/database'

// The policies of reading must not mislead the planner: of the same statement it expects as many rows of a commune under them as
// without. Expecting one row where there are hundreds, it joins in nested loops (decision 087).

const owner = new Client(testDatabase().ownerUrl)
beforeAll(() => owner.connect())
afterAll(() => owner.end())

const tables = ['family', 'child', 'observation_sheet', 'risk_sheet', 'registry_entry', 'service_plan', 'referral']
const many = 400

/** Rows that the planner expects of a table, by the way it takes for each of the conditions that queries give. */
async function expectedRows(table: string, condition: string): Promise<number> {
  const { rows } = await owner.query(`EXPLAIN (FORMAT JSON) SELECT FROM ${table} WHERE ${condition}`)
  return rows[0]['QUERY PLAN'][0].Plan['Plan Rows']
}

async function withCopies(work: () => Promise<void>): Promise<void> {
  await owner.query('BEGIN')
  try {
    for (const table of tables) {
      // Copies of the table alone: its policies, no keys or triggers, rows of two communes that are not looked at.
      await owner.query(`CREATE TABLE copy_of_${table} (LIKE ${table})`)
      await owner.query(`ALTER TABLE copy_of_${table} ENABLE ROW LEVEL SECURITY`)
      const { rows } = await owner.query(
        `SELECT column_name AS name, is_nullable = 'NO' AS needed, data_type AS type FROM information_schema.columns
         WHERE table_name = $1 AND table_schema = 'public'`,
        [table],
      )
      for (const { name, needed } of rows)
        if (needed && !['commune_id', 'county_id', 'id', 'family_id'].includes(name))
          await owner.query(`ALTER TABLE copy_of_${table} ALTER COLUMN "${name}" DROP NOT NULL`)
      const keys = rows.filter(({ name }) => ['id', 'family_id'].includes(name)).map(({ name }) => name)
      await owner.query(
        `INSERT INTO copy_of_${table} (commune_id, county_id, ${keys.join()})
         SELECT 1 + n % 4, 5 + n % 4 / 2, ${keys.map(() => 'gen_random_uuid()').join()} FROM generate_series(1, ${4 * many}) n`,
      )
      await owner.query(`ANALYZE copy_of_${table}`)
      const policies = await owner.query(
        `SELECT policyname AS name, replace(qual, '${table}.', 'copy_of_${table}.') AS qual FROM pg_policies
         WHERE tablename = $1 AND schemaname = 'public' AND cmd = 'SELECT' AND roles = '{public}'`,
        [table],
      )
      for (const { name, qual } of policies.rows)
        await owner.query(`CREATE POLICY ${name} ON copy_of_${table} FOR SELECT USING (${qual})`)
      await owner.query(`GRANT SELECT ON copy_of_${table} TO aproape_app`)
    }
    await work()
  } finally {
    await owner.query('ROLLBACK')
  }
}

const actAsWorker = async () => {
  await owner.query(`SELECT set_config('app.role', 'spas_worker', true), set_config('app.commune_id', '1', true),
    set_config('app.county_id', '5', true), set_config('app.user_id', gen_random_uuid()::text, true)`)
  await owner.query('SET LOCAL ROLE aproape_app')
}

it('the planner expects as many rows of a commune under the policies as without them', () =>
  withCopies(async () => {
    const free: number[] = []
    for (const table of tables) free.push(await expectedRows(`copy_of_${table}`, 'commune_id = 1'))
    expect(free.every((rows) => rows > many * 0.8)).toBe(true)
    await actAsWorker()
    for (const [nth, table] of tables.entries()) {
      const held = await expectedRows(`copy_of_${table}`, 'commune_id = 1')
      expect([table, held / (free[nth] ?? 0) > 0.8]).toEqual([table, true])
    }
  }))

it('a comparison of the role with a word, as policies were once written, is noticed by this test', () =>
  withCopies(async () => {
    await owner.query(`DROP POLICY commune_read ON copy_of_family`)
    await owner.query(
      `CREATE POLICY commune_read ON copy_of_family FOR SELECT USING (
         commune_id = (SELECT app_commune_id()) AND county_id = (SELECT app_county_id())
         AND ((SELECT app_role()) = 'spas_worker' OR id = (SELECT app_opened_family())))`,
    )
    await actAsWorker()
    expect(await expectedRows('copy_of_family', 'commune_id = 1')).toBeLessThan(many / 20)
  }))
