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
