import type { Client } from 'pg'
import { closeTables, openTables } from '../demo/records/load-rows'
import { recount } from '../demo/records/recount'
import { inTransaction } from './in-transaction'
import { noteBatch } from './ledger'
import type { Batch } from './prepare-batch'

/** Writes one batch, all of it or nothing. Constraints hold; the trail and the counts come with the batch, not by triggers. */
export async function writeBatch(owner: Client, batch: Batch): Promise<void> {
  await inTransaction(owner, async () => {
    await openTables(owner)
    await owner.query('ALTER TABLE duty_count NO FORCE ROW LEVEL SECURITY')
    await batch.lines.send(owner)
    for (const commune of batch.communes) await recount(owner, commune)
    await closeTables(owner)
    await owner.query('ALTER TABLE duty_count FORCE ROW LEVEL SECURITY')
    await noteBatch(owner, batch)
  })
}
