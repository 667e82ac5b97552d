import type { Client } from 'pg'
import type { DemoCommune } from '../places'

/** The action by which the trail of a commune tells that the demo was loaded: one entry instead of one a row. */
const loaded = 'demo-load'

export type Readiness = 'empty' | 'loaded' | 'in-use'

/** Whether a commune has the demo already, or families of its own. Looks as a worker of the commune would. */
export async function readinessOf(owner: Client, { siruta, county }: DemoCommune): Promise<Readiness> {
  await owner.query(
    `SELECT set_config('app.commune_id', $1, true), set_config('app.county_id', $2, true),
            set_config('app.role', 'spas_worker', true)`,
    [String(siruta), String(county)],
  )
  const { rows } = await owner.query<{ marked: boolean; used: boolean }>(
    `SELECT EXISTS (SELECT FROM audit_log WHERE commune_id = $1 AND action = $2) AS marked,
            EXISTS (SELECT FROM family WHERE commune_id = $1) AS used`,
    [siruta, loaded],
  )
  await owner.query(
    `SELECT set_config('app.commune_id', '', true), set_config('app.county_id', '', true), set_config('app.role', '', true)`,
  )
  return rows[0]?.marked ? 'loaded' : rows[0]?.used ? 'in-use' : 'empty'
}

export async function markLoaded(
  owner: Client,
  { siruta, county }: DemoCommune,
  counts: Readonly<Record<string, number>>,
): Promise<void> {
  await owner.query(
    `INSERT INTO audit_log (commune_id, county_id, table_name, action, after) VALUES ($1, $2, 'family', $3, $4)`,
    [siruta, county, loaded, JSON.stringify(counts)],
  )
}
