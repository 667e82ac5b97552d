import type { CommuneDb } from './db'

/** Keeps this lock apart from others that a commune may have one day. */
const newcomers = 1

/**
 * Lets one person of the commune at a time enter a family or child: who comes second, as with a button pressed twice, looks for
 * lookalikes when the first is on file. Held until the transaction ends.
 */
export async function lockNewcomers(db: CommuneDb): Promise<void> {
  await db.tx.$executeRaw`SELECT pg_advisory_xact_lock(${newcomers}::integer, ${db.key.communeId}::integer)`
}
