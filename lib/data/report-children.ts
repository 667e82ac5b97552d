import { z } from 'zod'
import type { CommuneDb } from './db'

const listedChild = z.object({
  id: z.string(),
  familyId: z.string(),
  surname: z.string(),
  givenName: z.string(),
  birthDate: z.string().nullable(),
  cnp: z.string().nullable(),
  headName: z.string(),
  village: z.string().nullable(),
})

/** A child in a list, with the head and the village of its family. The CNP is masked where it is shown. */
export type ListedReportChild = z.output<typeof listedChild>

/** One page of these children of the commune, by name. */
export async function childrenByName(
  db: CommuneDb,
  ids: readonly string[],
  { size, page }: { readonly size: number; readonly page: number },
): Promise<readonly ListedReportChild[]> {
  const { communeId } = db.key
  const rows = await db.tx.$queryRaw`
    SELECT c.id, c.family_id AS "familyId", c.surname, c.given_name AS "givenName", c.birth_date::text AS "birthDate", c.cnp,
           f.head_name AS "headName", v.name AS village
    FROM child c
    JOIN family f ON f.commune_id = ${communeId} AND f.id = c.family_id
    LEFT JOIN village v ON v.commune_id = ${communeId} AND v.id = f.village_id
    WHERE c.commune_id = ${communeId} AND c.id = ANY (${[...ids]}::uuid[])
    ORDER BY c.surname, c.given_name, c.id LIMIT ${size} OFFSET ${(page - 1) * size}`
  return z.array(listedChild).parse(rows)
}
