import { queues } from '@/lib/platform/job-queues'
import { client } from './client'

/** Whether the database answers a query under the app's role. Never throws. */
export async function databaseAnswers(): Promise<boolean> {
  try {
    await client.$queryRaw`SELECT 1`
    return true
  } catch {
    return false
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
