import { Client } from 'pg'
import { closeTemporaryTables, ensureAppRole } from './app-role'
import { applyMigrations } from './apply-migrations'
import { installJobQueue } from './job-queue'
import { readMigrations } from './migrations'
import { MigrationRefusal } from './refusal'

/** Prisma's own lock: two runners of either kind wait for each other. */
const lock = 72707369

const reasons: Record<string, string> = {
  ECONNREFUSED: 'nothing answers there',
  ENOTFOUND: 'there is no such host',
  '28P01': 'the password is wrong',
  '3D000': 'there is no such database',
}

function unreachable(error: unknown): MigrationRefusal {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  const reason = reasons[code] ?? (error instanceof Error ? error.message : String(error))
  return new MigrationRefusal(`The database of DATABASE_URL cannot be opened: ${reason}.`, { cause: error })
}

/**
 * Brings the database of `ownerUrl` up to date: the app role first, for the migrations grant to it, then what is missing, then
 * the tables of the job queue.
 * Several callers at once wait for each other and each migration is applied once. Returns the names of those applied.
 */
export async function migrate(ownerUrl: string, appUrl: string, folder: string): Promise<string[]> {
  const client = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 })
  await client.connect().catch((error: unknown) => {
    throw unreachable(error)
  })
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lock])
    await ensureAppRole(client, appUrl)
    await closeTemporaryTables(client)
    const applied = await applyMigrations(client, readMigrations(folder))
    await installJobQueue(client)
    return applied
  } finally {
    await client.end()
  }
}
