import { z } from 'zod'
import { familyStates } from '@/lib/core/casework/family-states'
import type { ChildRow } from '@/lib/core/casework/observatory-rows'
import type { ObservatoryView } from '@/lib/core/casework/observatory-view'
import type { CommuneDb } from './db'
import { Prisma } from './generated/client'
import {
  all,
  dueOrder,
  familyConditions,
  hasSheetNumbered,
  looksLikeNumber,
  momentOrNull,
  order,
  searchPatterns,
  stateOrder,
} from './list-conditions'

const childRow = z.object({
  id: z.string(),
  familyId: z.string(),
  surname: z.string(),
  givenName: z.string(),
  birthDate: z.string().nullable(),
  cnp: z.string().nullable(),
  separated: z.boolean(),
  headName: z.string(),
  village: z.string().nullable(),
  state: z.enum(familyStates),
  dueOn: z.string().nullable(),
  dueAt: momentOrNull,
  sheetNumber: z.string().nullable(),
  total: z.number(),
})

export type ChildPage = { readonly rows: readonly ChildRow[]; readonly total: number }

/** One page of the children of the commune, each once (methodology A2.1). A page past the end is empty and knows no total. */
export async function listChildren(db: CommuneDb, view: ObservatoryView, today: string): Promise<ChildPage> {
  const rows = z.array(childRow).parse(await db.tx.$queryRaw(childListQuery(db.key.communeId, view, today)))
  return { rows, total: rows[0]?.total ?? 0 }
}

/** Children of families that are still open, or of closed ones when those are asked for. */
export function childListQuery(communeId: number, view: ObservatoryView, today: string): Prisma.Sql {
  const conditions = [
    Prisma.sql`c.commune_id = ${communeId}`,
    ...(view.state === 'closed' ? [] : [Prisma.sql`c.left_on IS NULL`]),
    ...familyConditions(view, today),
    ...(view.q === '' ? [] : [searchCondition(communeId, view.q)]),
  ]
  return Prisma.sql`
    WITH page AS (
      SELECT c.id, c.family_id, c.surname, c.given_name, c.birth_date, c.cnp, c.separated,
             f.head_name, f.state, f.due_on, f.due_at, f.village_id, count(*) OVER () AS total,
             row_number() OVER (ORDER BY ${childOrder(view)}, c.id) AS place
      FROM child c
      JOIN family f ON f.commune_id = ${communeId} AND f.id = c.family_id
      WHERE ${all(conditions)}
      ORDER BY place
      LIMIT ${view.size} OFFSET ${(view.page - 1) * view.size}
    )
    SELECT page.id, page.family_id AS "familyId", page.surname, page.given_name AS "givenName",
           page.birth_date::text AS "birthDate", page.cnp, page.separated, page.head_name AS "headName", v.name AS village,
           page.state, page.due_on::text AS "dueOn", page.due_at AS "dueAt", sheet.number AS "sheetNumber", page.total::integer AS total
    FROM page
    LEFT JOIN village v ON v.id = page.village_id
    LEFT JOIN LATERAL (
      SELECT o.number FROM observation_sheet o
      WHERE o.commune_id = ${communeId} AND o.family_id = page.family_id AND o.number IS NOT NULL
      ORDER BY o.filled_on DESC, o.signed_at DESC LIMIT 1
    ) sheet ON true
    ORDER BY page.place`
}

/** By the name of the child or of the head of its family, or by the number of a sheet. */
function searchCondition(communeId: number, q: string): Prisma.Sql {
  if (looksLikeNumber(q)) return hasSheetNumbered(communeId, q)
  const patterns = searchPatterns(q)
  return Prisma.sql`(c.search LIKE ${patterns} OR f.search LIKE ${patterns})`
}

function childOrder({ sort, dir }: ObservatoryView): Prisma.Sql {
  const named = sort === 'name' ? dir : 'asc'
  const byName = Prisma.sql`${order(Prisma.sql`c.surname`, named)}, ${order(Prisma.sql`c.given_name`, named)}`
  switch (sort) {
    case 'birth':
      return Prisma.sql`${order(Prisma.sql`c.birth_date`, dir)}, ${byName}`
    case 'family':
      return Prisma.sql`${order(Prisma.sql`f.head_name`, dir)}, f.id, ${order(Prisma.sql`c.birth_date`, 'asc')}`
    case 'state':
      return Prisma.sql`${order(stateOrder(familyStates), dir)}, ${byName}`
    case 'due':
      return Prisma.sql`${dueOrder(Prisma.sql`f`, dir)}, ${byName}`
    default:
      return byName
  }
}
