import { Client } from 'pg'
import { openDatabase } from './launch/database.mjs'

/**
 * Runs `work` as the owner of the database of DATABASE_URL or, without it, of the embedded one that `npm start` uses. `appUrl` is its
 * address for the role of the program.
 */
export async function withOwnerDatabase(work: (owner: Client, appUrl: string) => Promise<void>): Promise<void> {
  const database = await openDatabase()
  const owner = new Client({ connectionString: database.ownerUrl })
  try {
    await owner.connect()
    await work(owner, database.appUrl)
  } finally {
    await owner.end()
    await database.release()
  }
}
