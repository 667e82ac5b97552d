import type { CommuneDb } from './db'

/**
 * Whether the actor has an account of the demo, whose people are invented: ".demo" is no domain of the internet, so that nobody else
 * has such an address.
 */
export async function isOfDemo(db: CommuneDb): Promise<boolean> {
  const rows = await db.tx.$queryRaw<{ demo: boolean }[]>`
    SELECT email LIKE '%.demo' AS demo FROM app_user WHERE id = ${db.userId}::uuid`
  return rows[0]?.demo ?? false
}
