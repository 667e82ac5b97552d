import { z } from 'zod'
import { earlierCells } from '@/lib/core/workbook/earlier-entry'
import type { CommuneDb } from './db'
import { childAndFamily } from './earlier-registry'
import { personColumns, workbookPerson } from './workbook-person'

const earlierRecord = workbookPerson.extend({
  id: z.string(),
  cells: earlierCells,
})
/** A child of an earlier register, with what its row said. */
export type EarlierRecord = z.output<typeof earlierRecord>

/** Every entry of an earlier register, also of children who have a risk sheet since. */
export async function earlierEntryIds(db: CommuneDb): Promise<readonly string[]> {
  const rows = await db.tx.earlierRegistryEntry.findMany({
    where: { communeId: db.key.communeId },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ id }) => id)
}

/** What the workbook says of those of these entries that are of an earlier register. */
export async function earlierRecords(db: CommuneDb, ids: readonly string[]): Promise<readonly EarlierRecord[]> {
  const { communeId } = db.key
  const rows = await db.tx.$queryRaw`
    SELECT e.id, ${personColumns}, e.content AS cells
    FROM earlier_registry_entry e
    ${childAndFamily(communeId)}
    LEFT JOIN village v ON v.commune_id = ${communeId} AND v.id = f.village_id
    WHERE e.commune_id = ${communeId} AND e.id = ANY (${[...ids]}::uuid[])`
  return z.array(earlierRecord).parse(rows)
}
