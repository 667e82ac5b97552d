import { z } from 'zod'
import type { CommuneDb } from './db'
import { Prisma } from './generated/client'
import { searchPatterns } from './list-conditions'

/** Who is about to be entered. */
export type Newcomers = {
  readonly headName: string | null
  /** `birthDate` is null where it was not told. */
  readonly children: readonly {
    readonly surname: string
    readonly givenName: string
    readonly birthDate: string | null
  }[]
}

const lookalike = z.object({
  familyId: z.string(),
  headName: z.string(),
  village: z.string().nullable(),
  street: z.string(),
  streetNo: z.string(),
  closed: z.boolean(),
  /** Name and year of birth of the children there. */
  children: z.string(),
})
export type Lookalike = z.output<typeof lookalike>

/**
 * Families of the commune, open or closed, that may be the one about to be entered: the head has the same names, or a child
 * has the same names and no other birth date, or the same birth date and one of the names. Without a birth date the names
 * decide. At most ten.
 */
export async function findLookalikes(
  db: CommuneDb,
  newcomers: Newcomers,
  exceptFamilyId: string | null,
): Promise<Lookalike[]> {
  if (newcomers.headName === null && newcomers.children.length === 0) return []
  const rows = await db.tx.$queryRaw(lookalikesQuery(db.key.communeId, newcomers, exceptFamilyId))
  return z.array(lookalike).parse(rows)
}

/** Families of the commune by id, in the same words. */
export async function familiesById(db: CommuneDb, ids: readonly string[]): Promise<Lookalike[]> {
  if (ids.length === 0) return []
  const { communeId } = db.key
  const wanted = Prisma.sql`f.id = ANY (${[...ids]}::uuid[])`
  return z.array(lookalike).parse(await db.tx.$queryRaw(familiesQuery(communeId, wanted)))
}

export function lookalikesQuery(
  communeId: number,
  { headName, children }: Newcomers,
  exceptFamilyId: string | null,
): Prisma.Sql {
  const alike = [
    ...(headName === null ? [] : [Prisma.sql`f.search LIKE ${searchPatterns(headName)}`]),
    ...children.map((child) => Prisma.sql`f.id IN (${familiesWithChildLike(communeId, child)})`),
  ]
  return familiesQuery(
    communeId,
    Prisma.sql`f.id IS DISTINCT FROM ${exceptFamilyId}::uuid AND (${Prisma.join(alike, ' OR ')})`,
  )
}

const familiesQuery = (communeId: number, wanted: Prisma.Sql): Prisma.Sql => Prisma.sql`
    SELECT f.id AS "familyId", f.head_name AS "headName", v.name AS village, f.street, f.street_no AS "streetNo",
           f.closed_on IS NOT NULL AS closed, COALESCE(named.children, '') AS children
    FROM family f
    LEFT JOIN village v ON v.id = f.village_id
    LEFT JOIN LATERAL (
      SELECT string_agg(c.given_name || COALESCE(' (' || extract(year FROM c.birth_date) || ')', ''), ', '
                        ORDER BY c.birth_date, c.given_name) AS children
      FROM child c WHERE c.commune_id = ${communeId} AND c.family_id = f.id
    ) named ON true
    WHERE f.commune_id = ${communeId} AND (${wanted})
    ORDER BY f.head_name, f.id LIMIT 10`

const familiesWithChildLike = (communeId: number, child: Newcomers['children'][number]): Prisma.Sql => Prisma.sql`
  SELECT c.family_id FROM child c
  WHERE c.commune_id = ${communeId} AND (
    (c.search LIKE ${searchPatterns(`${child.surname} ${child.givenName}`)}
     AND (c.birth_date IS NULL OR ${child.birthDate}::date IS NULL OR c.birth_date = ${child.birthDate}::date))
    OR (c.birth_date = ${child.birthDate}::date
        AND (c.search LIKE ${searchPatterns(child.surname)} OR c.search LIKE ${searchPatterns(child.givenName)})))`
