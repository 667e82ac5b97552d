import type { Client } from 'pg'
import { tables, type Rows } from './rows'

/** Empty lists for every table. */
export const noRows = (): Rows => ({
  family: [],
  child: [],
  sheet_counter: [],
  observation_sheet: [],
  observation_sheet_child: [],
  risk_sheet: [],
  risk_sheet_child: [],
  registry_entry: [],
  service_plan: [],
  plan_line: [],
  monitoring_visit: [],
  child_population: [],
})

/** Lets the owner load: policies are forced on owners too, and the trail of a load would only repeat it. */
export async function openTables(owner: Client, open: boolean): Promise<void> {
  for (const table of tables) {
    await owner.query(`ALTER TABLE ${table} ${open ? 'NO FORCE' : 'FORCE'} ROW LEVEL SECURITY`)
    await owner.query(`ALTER TABLE ${table} ${open ? 'DISABLE' : 'ENABLE'} TRIGGER USER`)
  }
}

/** Writes the rows of each table in one statement; a column that no row names keeps its default. */
export async function loadRows(owner: Client, rows: Rows): Promise<void> {
  for (const table of tables) {
    const [first] = rows[table]
    if (first === undefined) continue
    const columns = Object.keys(first).join(', ')
    await owner.query(
      `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
      [JSON.stringify(rows[table])],
    )
  }
}

/** The counts by state, which the triggers keep, made anew after a load without them. */
export async function recountStates(owner: Client): Promise<void> {
  await owner.query('DELETE FROM family_state_count')
  await owner.query(
    `INSERT INTO family_state_count (commune_id, county_id, state, families, children)
     SELECT commune_id, county_id, state, count(*)::integer, sum(children_count)::integer
     FROM family GROUP BY commune_id, county_id, state`,
  )
}
