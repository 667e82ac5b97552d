import { Client } from 'pg'
import { env } from '@/lib/platform/env'
import { queues } from '@/lib/platform/job-queues'
import { client, pool } from './client'

/** Whether the database answers a query under the app's role. Never throws. */
export async function databaseAnswers(): Promise<boolean> {
  try {
    await client.$queryRaw`SELECT 1`
    return true
  } catch {
    return false
  }
}

/** Whether work waits for a connection because all of them are in use. */
export const connectionsAreTaken = (): boolean => pool.waitingCount > 0

/** As databaseAnswers, by a connection of its own: all of the pool may be in use while the database is well. */
export async function databaseAnswersAside(patience: number): Promise<boolean> {
  const aside = new Client({
    connectionString: env.APP_DATABASE_URL,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
  })
  try {
    await aside.connect()
    await aside.query('SELECT 1')
    return true
  } catch {
    return false
  } finally {
    await aside.end().catch(() => undefined)
  }
}

/**
 * Whether the job queue stands in the database with every queue of this program: `prisma migrate deploy` alone makes none. Never
 * throws.
 */
export async function queueStands(): Promise<boolean> {
  const names = Object.keys(queues)
  try {
    const rows = await client.$queryRaw<unknown[]>`SELECT FROM pgboss.queue WHERE name = ANY (${names})`
    return rows.length === names.length
  } catch {
    return false
  }
}
