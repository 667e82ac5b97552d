import type { Client } from 'pg'
import { inventedPeople } from './commune-workers'
import { demoCases } from './demo-cases'
import { loadAccounts } from './load-accounts'
import { type DemoCommune, demoCommunes } from './places'
import { communeRows } from './records/commune-rows'
import { markLoaded, readinessOf } from './records/load-marks'
import { closeTables, loadRows, openTables } from './records/load-rows'
import { recount } from './records/recount'
import { tables } from './records/rows'
import type { Worker } from './records/worker'
import { workerOfCommune } from './worker-of-commune'

export type DemoLoad = {
  /** "2026-05-07": the records of the demo lead up to it. */
  readonly today: string
  /** Names of communes; null: all of them. */
  readonly communes: ReadonlySet<string> | null
  readonly tell: (line: string) => void
}

/** Held while the demo is loaded, so that two loads at once make one. */
const lock = 72707371

/**
 * Loads the demo into the communes that are still empty, all in one transaction: a load that is stopped leaves nothing. The
 * owner need not be a superuser. Returns the communes loaded.
 */
export async function loadDemo(owner: Client, load: DemoLoad): Promise<readonly string[]> {
  await owner.query('BEGIN')
  try {
    await owner.query('SELECT pg_advisory_xact_lock($1)', [lock])
    const empty = await emptyCommunes(owner, load)
    const users = await loadAccounts(owner, inventedPeople)
    if (empty.length > 0) await loadCommunes(owner, empty, users, load)
    await owner.query('COMMIT')
    return empty.map(({ name }) => name)
  } catch (error) {
    await owner.query('ROLLBACK')
    throw error
  }
}

async function emptyCommunes(owner: Client, { communes, tell }: DemoLoad): Promise<DemoCommune[]> {
  const empty: DemoCommune[] = []
  for (const commune of demoCommunes) {
    if (communes !== null && !communes.has(commune.name)) continue
    const readiness = await readinessOf(owner, commune)
    if (readiness === 'empty') empty.push(commune)
    if (readiness === 'in-use') tell(`${commune.name} has families of its own and is left as it is`)
  }
  return empty
}

async function loadCommunes(
  owner: Client,
  communes: readonly DemoCommune[],
  users: ReadonlyMap<string, string>,
  { today, tell }: DemoLoad,
): Promise<void> {
  const workerOf = (commune: DemoCommune): Worker =>
    workerOfCommune(commune, (email) => {
      const id = users.get(email)
      if (id === undefined) throw new Error(`nobody works in ${commune.name}`)
      return id
    })
  tell('Composing the census of 5,840 households')
  await openTables(owner)
  for (const { commune, census, newcomers } of demoCases(today, workerOf, new Set(communes.map(({ name }) => name)))) {
    const rows = communeRows(commune, [...census, ...newcomers], workerOf(commune), today)
    await loadRows(owner, rows)
    await recount(owner, commune.siruta)
    await markLoaded(owner, commune, Object.fromEntries(tables.map((table) => [table, rows[table].length])))
    tell(`${commune.name}: ${rows.family.length} families, ${rows.child.length} children`)
  }
  await closeTables(owner)
  for (const table of tables) await owner.query(`ANALYZE ${table}`)
}
