import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { everyQueue, queues, rounds } from '@/lib/platform/job-queues'
import { appUrlBeside } from '../../scripts/launch/database.mjs'
import { forTests, joinServer } from '../../scripts/launch/postgres-server.mjs'
import { isAlive } from '../../scripts/launch/processes.mjs'
import { queueClosing } from '../../scripts/migrate/close-job-queue'
import { migrate } from '../../scripts/migrate/migrate'
import { readMigrations } from '../../scripts/migrate/migrations'

const migrationsFolder = fileURLToPath(new URL('../../prisma/migrations', import.meta.url))
const lock = 72707370

/** Where databases for tests can be made: the server of DATABASE_URL, else an embedded one kept for tests. */
export type TestServer = {
  readonly ownerUrl: (database: string) => string
  readonly appUrl: (database: string) => string
  readonly release: () => Promise<void>
}

/** The same address with another database. */
export function inDatabase(url: string, database: string): string {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.href
}

async function onServer<Value>(ownerUrl: string, work: (client: Client) => Promise<Value>): Promise<Value> {
  const client = new Client({ connectionString: inDatabase(ownerUrl, 'postgres') })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Runs a statement that no database of its own server may be open for: CREATE and DROP DATABASE. */
export async function manage(ownerUrl: string, statement: string): Promise<void> {
  await onServer(ownerUrl, (client) => client.query(statement))
}

export async function openTestServer(): Promise<TestServer> {
  const given = process.env.DATABASE_URL
  const embedded = given ? undefined : await joinServer('test-postgres', forTests)
  const base = given ?? embedded?.url('postgres') ?? ''
  if (embedded) await sweep(base)
  const appBase = process.env.APP_DATABASE_URL ?? appUrlBeside(base)
  return {
    ownerUrl: (database) => inDatabase(base, database),
    appUrl: (database) => inDatabase(appBase, database),
    release: async () => embedded?.release(),
  }
}

async function exists(client: Client, database: string): Promise<boolean> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database])
  return rowCount === 1
}

/**
 * Makes the database `name` from `template` with `fill` unless it is there. It carries another name until it is complete, so that a killed
 * run leaves nothing half-filled behind; several callers at once wait for the first.
 */
export async function ensureDatabase(
  server: TestServer,
  name: string,
  template: string,
  fill: (draft: string) => Promise<void>,
): Promise<void> {
  await onServer(server.ownerUrl(name), async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [lock])
    if (await exists(client, name)) return
    const draft = `${name}_draft`
    await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`)
    await client.query(`CREATE DATABASE ${draft} TEMPLATE ${template}`)
    await fill(draft)
    await client.query(`ALTER DATABASE ${draft} RENAME TO ${name}`)
  })
}

/**
 * Drops the copies that killed runs left in the embedded server, known by the process in their name, and all but the newest
 * templates.
 */
async function sweep(ownerUrl: string): Promise<void> {
  await onServer(ownerUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT datname AS name FROM pg_database WHERE datname LIKE 'aproape\\_%' ORDER BY oid DESC`,
    )
    const names = rows.map(({ name }) => name)
    const orphans = names.filter((name) => {
      const process = /^aproape_test_(\d+)_/.exec(name)?.[1]
      return process !== undefined && !isAlive(Number(process))
    })
    const outdated = names.filter((name) => /^aproape_(template|demo)_\w+$/.test(name)).slice(6)
    for (const name of [...orphans, ...outdated]) await client.query(`DROP DATABASE IF EXISTS ${name}`)
  })
}

/** The name of a database with every migration applied and nothing else, made once per state of the migrations. */
export async function migratedTemplate(server: TestServer): Promise<string> {
  const history = createHash('sha256').update(JSON.stringify([everyQueue, queues, rounds, queueClosing]))
  for (const { name, checksum } of readMigrations(migrationsFolder)) history.update(name).update(checksum)
  const template = `aproape_template_${history.digest('hex').slice(0, 16)}`
  await ensureDatabase(server, template, 'template0', async (draft) => {
    await migrate(server.ownerUrl(draft), server.appUrl(draft), migrationsFolder)
  })
  return template
}
