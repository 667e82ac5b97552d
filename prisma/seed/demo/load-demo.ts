import type { Client } from 'pg'
import { demoAccounts } from './accounts'
import { loadAccounts } from './load-accounts'
import { idOf } from './people/ids'
import { demoFamilies } from './records/demo-family'
import { loadRows, noRows, openTables, recountStates } from './records/load-rows'
import { familyRows, tables, type Rows, type Worker } from './records/rows'
import { villagePlaces } from './places'

const batch = 250

/** The worker named on the records of a commune: its account, or a worker without one. */
function workerOf(commune: number): Worker {
  const account = demoAccounts.find(
    ({ role, organisation }) =>
      role === 'spas_worker' &&
      organisation !== 'authority' &&
      'commune' in organisation &&
      organisation.commune === commune,
  )
  return {
    id: idOf(`worker ${commune}`),
    name: account?.name ?? 'Maria Dobrescu',
    position: account?.position ?? 'asistent social',
  }
}

/**
 * Loads the census into an empty database, of some communes alone if they are named, in one transaction: a load that is
 * stopped leaves nothing. False when the demo is already there.
 */
export async function loadDemo(
  owner: Client,
  today: string,
  communes: ReadonlySet<string> | null,
  tell: (line: string) => void,
): Promise<boolean> {
  await owner.query('BEGIN')
  try {
    await loadAccounts(owner)
    await openTables(owner, true)
    const { rowCount } = await owner.query('SELECT 1 FROM family LIMIT 1')
    const fresh = rowCount === 0
    if (fresh) await loadFamilies(owner, today, communes, tell)
    await openTables(owner, false)
    await owner.query('COMMIT')
    return fresh
  } catch (error) {
    await owner.query('ROLLBACK')
    throw error
  }
}

async function loadFamilies(
  owner: Client,
  today: string,
  communes: ReadonlySet<string> | null,
  tell: (line: string) => void,
): Promise<void> {
  tell('Composing the census: 5,840 families')
  const running = new Map<string, number>()
  let rows = noRows()
  let [waiting, loaded] = [0, 0]
  const flush = async () => {
    await loadRows(owner, rows)
    loaded += waiting
    tell(`${loaded} families loaded`)
    rows = noRows()
    waiting = 0
  }
  for (const family of demoFamilies(today)) {
    const { commune } = family.roster.place
    if (communes !== null && !communes.has(commune.name)) continue
    const counter = `${commune.siruta} ${commune.county} ${family.sheet.sheetDate.slice(0, 4)}`
    const number = (running.get(counter) ?? 0) + 1
    running.set(counter, number)
    add(rows, familyRows(family, number, workerOf(commune.siruta), today))
    waiting += 1
    if (waiting === batch) await flush()
  }
  for (const [counter, last] of running) {
    const [commune_id, county_id, year] = counter.split(' ').map(Number)
    rows.sheet_counter.push({ commune_id, county_id, year, last })
  }
  const year = Number(today.slice(0, 4)) - 1
  const counted = await owner.query<{ village_id: number; children: number }>(
    `SELECT village_id, count(*)::integer AS children FROM family JOIN child USING (commune_id)
     WHERE child.family_id = family.id AND NOT separated GROUP BY village_id`,
  )
  for (const { commune, village } of villagePlaces) {
    const children = counted.rows.find(({ village_id }) => village_id === village.siruta)?.children
    if (children === undefined) continue
    const key = { commune_id: commune.siruta, county_id: commune.county, village_id: village.siruta }
    rows.child_population.push({ ...key, year, children: Math.round(children * 1.1) })
  }
  await flush()
  await recountStates(owner)
}

function add(rows: Rows, more: Partial<Rows>): void {
  for (const table of tables) rows[table].push(...(more[table] ?? []))
}
