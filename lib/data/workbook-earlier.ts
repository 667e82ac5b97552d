import { z } from 'zod'
import { earlierCells } from '@/lib/core/workbook/earlier-entry'
import type { CommuneDb } from './db'
import { childAndFamily } from './earlier-registry'

const earlierRecord = z.object({
  id: z.string(),
  familyId: z.string(),
  surname: z.string(),
  givenName: z.string(),
  cnp: z.string().nullable(),
  noCnpReason: z.string().nullable(),
  birthDate: z.string().nullable(),
  sex: z.number().nullable(),
  separated: z.boolean(),
  headName: z.string(),
  village: z.string().nullable(),
  street: z.string(),
  streetNo: z.string(),
  phone: z.string(),
  cells: earlierCells,
})
/** A child of an earlier register, with what its row said. */
export type EarlierRecord = z.output<typeof earlierRecord>

/** What the workbook says of those of these entries that are of an earlier register. */
export async function earlierRecords(db: CommuneDb, ids: readonly string[]): Promise<readonly EarlierRecord[]> {
  const { communeId } = db.key
  const rows = await db.tx.$queryRaw`
    SELECT e.id, c.family_id AS "familyId", c.surname, c.given_name AS "givenName", c.cnp, c.no_cnp_reason AS "noCnpReason",
      c.birth_date::text AS "birthDate", c.sex, c.separated, f.head_name AS "headName", v.name AS village, f.street,
      f.street_no AS "streetNo", f.phone, e.content AS cells
    FROM earlier_registry_entry e
    ${childAndFamily(communeId)}
    LEFT JOIN village v ON v.id = f.village_id
    WHERE e.commune_id = ${communeId} AND e.id = ANY (${[...ids]}::uuid[])`
  return z.array(earlierRecord).parse(rows)
}
