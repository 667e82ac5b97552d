import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import type { Migration } from './migrations'
import { MigrationRefusal } from './refusal'

type Applied = { readonly migration_name: string; readonly checksum: string; readonly finished: boolean }

// The table of Prisma's own runner, so that `prisma migrate deploy` can take over at any time.
const bookkeeping = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id                  varchar(36) PRIMARY KEY,
  checksum            varchar(64) NOT NULL,
  finished_at         timestamptz,
  migration_name      varchar(255) NOT NULL,
  logs                text,
  rolled_back_at      timestamptz,
  started_at          timestamptz NOT NULL DEFAULT now(),
  applied_steps_count integer NOT NULL DEFAULT 0
)`

async function readApplied(client: Client): Promise<Map<string, Applied>> {
  const { rows } = await client.query<Applied>(
    `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished
     FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  )
  return new Map(rows.map((row) => [row.migration_name, row]))
}

function refuseStrangeHistory(applied: Map<string, Applied>, migrations: readonly Migration[]) {
  const known = new Map(migrations.map((migration) => [migration.name, migration]))
  for (const { migration_name: name, checksum, finished } of applied.values()) {
    const migration = known.get(name)
    if (!finished)
      throw new MigrationRefusal(
        `Migration ${name} was begun by another program and never finished. Mend the database first.`,
      )
    if (!migration)
      throw new MigrationRefusal(
        `The database has migration ${name}, which this version does not know: it is newer than this program.`,
      )
    if (migration.checksum !== checksum)
      throw new MigrationRefusal(
        `Migration ${name} was changed after it had been applied to this database. Restore prisma/migrations/${name}/migration.sql ` +
          'and put the change into a new migration.',
      )
  }
}

async function applyOne(client: Client, { name, sql, checksum }: Migration) {
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    const reason = error instanceof Error ? error.message : String(error)
    throw new MigrationRefusal(`Migration ${name} failed and left nothing behind: ${reason}`, { cause: error })
  }
}

/** Applies, each in a transaction of its own, the migrations that the database lacks; returns their names. */
export async function applyMigrations(client: Client, migrations: readonly Migration[]): Promise<string[]> {
  await client.query(bookkeeping)
  const applied = await readApplied(client)
  refuseStrangeHistory(applied, migrations)
  const missing = migrations.filter(({ name }) => !applied.has(name))
  for (const migration of missing) await applyOne(client, migration)
  return missing.map(({ name }) => name)
}
