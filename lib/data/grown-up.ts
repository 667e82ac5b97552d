import { z } from 'zod'
import type { GrownUp } from '@/lib/core/casework/today-list'
import type { CommuneDb } from './db'
import { Prisma } from './generated/client'

const grownUps = z.array(
  z.object({
    childId: z.string(),
    familyId: z.string(),
    name: z.string(),
    headName: z.string(),
    birthDate: z.string(),
  }),
)
/** Who has turned 18 (in special protection 27, methodology 2.14) and has not left the Observatory. At most 50. */
export async function listGrownUp(db: CommuneDb, bornUntil: string, separatedBornUntil: string): Promise<GrownUp[]> {
  return grownUps.parse(await db.tx.$queryRaw(grownUpQuery(db.key.communeId, bornUntil, separatedBornUntil)))
}

export const grownUpQuery = (
  communeId: number,
  bornUntil: string,
  separatedBornUntil: string,
): Prisma.Sql => Prisma.sql`
  SELECT c.id AS "childId", c.family_id AS "familyId", c.surname || ' ' || c.given_name AS name,
         f.head_name AS "headName", c.birth_date::text AS "birthDate"
  FROM child c JOIN family f ON f.commune_id = ${communeId} AND f.id = c.family_id
  WHERE c.commune_id = ${communeId} AND c.left_on IS NULL AND f.closed_on IS NULL
    AND c.birth_date <= ${bornUntil}::date AND (NOT c.separated OR c.birth_date <= ${separatedBornUntil}::date)
  ORDER BY c.birth_date, c.id LIMIT 50`
