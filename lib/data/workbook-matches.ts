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
 * the same birth date and one of the names. As findLookalikes, for many at once: each name is folded once, not for each pair.
 */
export async function findRowMatches(db: CommuneDb, newcomers: readonly Newcomer[]): Promise<readonly RowMatch[]> {
  const { communeId } = db.key
  const rows = await db.tx.$queryRaw`
    WITH n AS MATERIALIZED (
      SELECT row, "birthDate", search_key(surname || ' ' || "givenName") AS name, search_key("givenName" || ' ' || surname) AS turned,
        search_key(surname) AS surname, search_key("givenName") AS "givenName"
      FROM jsonb_to_recordset(${JSON.stringify(newcomers)}::jsonb) AS n (row integer, surname text, "givenName" text, "birthDate" date)
    ), c AS MATERIALIZED (
      SELECT id, family_id, surname || ' ' || given_name AS child, birth_date, search,
        search_key(surname) AS surname, search_key(given_name) AS "givenName"
      FROM child WHERE commune_id = ${communeId}
    ), alike AS (
      SELECT n.row, c.id FROM n JOIN c ON c.search = n.name AND COALESCE(c.birth_date, n."birthDate") = n."birthDate"
      UNION SELECT n.row, c.id FROM n JOIN c ON c.search = n.turned AND COALESCE(c.birth_date, n."birthDate") = n."birthDate"
      UNION SELECT n.row, c.id FROM n JOIN c ON c.birth_date = n."birthDate" AND c.surname = n.surname
      UNION SELECT n.row, c.id FROM n JOIN c ON c.birth_date = n."birthDate" AND c."givenName" = n."givenName"
    )
    SELECT DISTINCT ON (alike.row) alike.row, c.family_id AS "familyId", f.head_name AS "headName", c.child
    FROM alike JOIN c ON c.id = alike.id
    JOIN LATERAL (SELECT head_name FROM family WHERE commune_id = ${communeId} AND id = c.family_id LIMIT 1) f ON true
    ORDER BY alike.row, c.id`
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
