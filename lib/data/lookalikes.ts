import { z } from 'zod'
import { byLikeness, type Likeness, type Newcomers } from '@/lib/core/registry/likeness'
import type { CommuneDb } from './db'
import { Prisma } from './generated/client'
import { searchPatterns } from './list-conditions'

const lookalike = z.object({
  familyId: z.string(),
  headName: z.string(),
  village: z.string().nullable(),
  street: z.string(),
  streetNo: z.string(),
  closed: z.boolean(),
  /** Name and year of birth of the children there. */
  children: z.string(),
  named: z.array(z.object({ surname: z.string(), givenName: z.string(), birthDate: z.string().nullable() })),
})
export type FamilyOnFile = z.output<typeof lookalike>
export type Lookalike = FamilyOnFile & { readonly likeness: Likeness }

/** So many are shown, of so many that are compared. */
const shown = 10
const compared = 200

/**
 * Families of the commune, open or closed, that may be the one about to be entered: the head has the same names, or a child
 * has the same names and no other birth date, or the same birth date and one of the names. Without a birth date the names
 * decide. The most alike first, at most ten.
 */
export async function findLookalikes(
  db: CommuneDb,
  newcomers: Newcomers,
  exceptFamilyId: string | null,
): Promise<Lookalike[]> {
  if (newcomers.headName === null && newcomers.children.length === 0) return []
  const rows = await db.tx.$queryRaw(lookalikesQuery(db.key.communeId, newcomers, exceptFamilyId))
  return byLikeness(newcomers, z.array(lookalike).parse(rows)).slice(0, shown)
}

/** Families of the commune by id, in the same words. */
export async function familiesById(db: CommuneDb, ids: readonly string[]): Promise<FamilyOnFile[]> {
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
           f.closed_on IS NOT NULL AS closed, COALESCE(named.children, '') AS children,
           COALESCE(named.each, '[]') AS named
    FROM family f
    LEFT JOIN village v ON v.commune_id = ${communeId} AND v.id = f.village_id
    LEFT JOIN LATERAL (
      SELECT string_agg(c.given_name || COALESCE(' (' || extract(year FROM c.birth_date) || ')', ''), ', '
                        ORDER BY c.birth_date, c.given_name) AS children,
             jsonb_agg(jsonb_build_object('surname', c.surname, 'givenName', c.given_name,
                                          'birthDate', c.birth_date)) AS each
      FROM child c WHERE c.commune_id = ${communeId} AND c.family_id = f.id
    ) named ON true
    WHERE f.commune_id = ${communeId} AND (${wanted})
    ORDER BY f.head_name, f.id LIMIT ${compared}`

const familiesWithChildLike = (communeId: number, child: Newcomers['children'][number]): Prisma.Sql => Prisma.sql`
  SELECT c.family_id FROM child c
  WHERE c.commune_id = ${communeId} AND (
    (c.search LIKE ${searchPatterns(`${child.surname} ${child.givenName}`)}
     AND (c.birth_date IS NULL OR ${child.birthDate}::date IS NULL OR c.birth_date = ${child.birthDate}::date))
    OR (c.birth_date = ${child.birthDate}::date
        AND (c.search LIKE ${searchPatterns(child.surname)} OR c.search LIKE ${searchPatterns(child.givenName)})))`
