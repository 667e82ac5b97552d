import type { Client } from 'pg'

/** Runs `work` in a transaction of its own: what it throws undoes it. */
export async function inTransaction(owner: Client, work: () => Promise<void>): Promise<void> {
  await owner.query('BEGIN')
  try {
    await work()
    await owner.query('COMMIT')
  } catch (error) {
    // A connection that broke cannot say so: what went wrong first is what to tell.
    await owner.query('ROLLBACK').catch(() => {})
    throw error
  }
}
