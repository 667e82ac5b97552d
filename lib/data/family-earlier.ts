import { z } from 'zod'
import { earlierCells } from '@/lib/core/workbook/earlier-entry'
import type { CommuneDb } from './db'

const keptRow = z.object({
  childId: z.string(),
  childName: z.string(),
  registeredOn: z.string().nullable(),
  enteredOn: z.string(),
  cells: earlierCells,
})
/** A row of an earlier register as it was taken over. Days are "2026-05-07". */
export type KeptRow = z.output<typeof keptRow>

/** What an earlier register said of the children of a family, also of those who left; none for a role that may not read it. */
export async function earlierOfFamily(db: CommuneDb, familyId: string): Promise<readonly KeptRow[]> {
  const { communeId } = db.key
  const rows = await db.tx.$queryRaw`
    SELECT c.id AS "childId", c.surname || ' ' || c.given_name AS "childName", e.registered_on::text AS "registeredOn",
      (e.entered_at AT TIME ZONE 'Europe/Bucharest')::date::text AS "enteredOn", e.content AS cells
    FROM child c
    JOIN LATERAL (
      SELECT * FROM earlier_registry_entry WHERE commune_id = ${communeId} AND child_id = c.id LIMIT 1
    ) e ON true
    WHERE c.commune_id = ${communeId} AND c.family_id = ${familyId}::uuid
    ORDER BY c.birth_date, c.given_name, c.id`
  return z.array(keptRow).parse(rows)
}
