import { z } from 'zod'
import type { CommuneDb } from './db'

export type Newcomer = {
  readonly row: number
  readonly surname: string
  readonly givenName: string
  readonly birthDate: string
}

const match = z.object({ row: z.number(), familyId: z.string(), headName: z.string(), child: z.string() })
/** A child of the workbook, by its row, who may be one on file. */
export type RowMatch = z.output<typeof match>

/**
 * Children on file, also of closed families, whom the newcomers may be: the same names in either order and no other birth date, or
 * the same birth date and one of the names. As findLookalikes, for many at once.
 */
export async function findRowMatches(db: CommuneDb, newcomers: readonly Newcomer[]): Promise<readonly RowMatch[]> {
  const { communeId } = db.key
  const rows = await db.tx.$queryRaw`
    SELECT DISTINCT ON (n.row) n.row, c.family_id AS "familyId", f.head_name AS "headName",
      c.surname || ' ' || c.given_name AS child
    FROM jsonb_to_recordset(${JSON.stringify(newcomers)}::jsonb) AS n (row integer, surname text, "givenName" text, "birthDate" date)
    JOIN child c ON c.commune_id = ${communeId} AND (
      (c.search IN (search_key(n.surname || ' ' || n."givenName"), search_key(n."givenName" || ' ' || n.surname))
       AND (c.birth_date IS NULL OR c.birth_date = n."birthDate"))
      OR (c.birth_date = n."birthDate"
          AND (search_key(c.surname) = search_key(n.surname) OR search_key(c.given_name) = search_key(n."givenName"))))
    JOIN family f ON f.commune_id = ${communeId} AND f.id = c.family_id
    ORDER BY n.row, c.id`
  return z.array(match).parse(rows)
}

/** Who in the commune has these CNPs: the head of the family, by CNP. */
export async function holdersOfCnps(db: CommuneDb, cnps: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.tx.child.findMany({
    where: { communeId: db.key.communeId, cnp: { in: [...cnps] } },
    select: { cnp: true, family: { select: { headName: true } } },
  })
  return new Map(rows.flatMap(({ cnp, family }) => (cnp === null ? [] : [[cnp, family.headName] as const])))
}

/** Which of these numbers sheets of the commune have already. */
export async function takenNumbers(db: CommuneDb, numbers: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.tx.observationSheet.findMany({
    where: { communeId: db.key.communeId, number: { in: [...numbers] } },
    select: { number: true },
  })
  return new Set(rows.flatMap(({ number }) => number ?? []))
}
