import { Client } from 'pg'
import { openDatabase } from './launch/database.mjs'

/** Runs `work` as the owner of the database of DATABASE_URL or, without it, of the embedded one that `npm start` uses. */
export async function withOwnerDatabase(work: (owner: Client) => Promise<void>): Promise<void> {
  const database = await openDatabase()
  const owner = new Client({ connectionString: database.ownerUrl })
  try {
    await owner.connect()
    await work(owner)
  } finally {
    await owner.end()
    await database.release()
  }
}
