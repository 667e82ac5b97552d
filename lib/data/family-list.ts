import { z } from 'zod'
import { dimensions, familyStates } from '@/lib/core/casework/family-states'
import type { FamilyRow } from '@/lib/core/casework/observatory-rows'
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

const familyRow = z.object({
  id: z.string(),
  headName: z.string(),
  village: z.string().nullable(),
  state: z.enum(familyStates),
  dueOn: z.string().nullable(),
  dueAt: momentOrNull,
  dimensions: z.array(z.literal(dimensions)),
  situations: z.number().nullable(),
  childrenCount: z.number(),
  /** Given names of the children, the oldest first. */
  children: z.string(),
  sheetNumber: z.string().nullable(),
  total: z.number(),
  totalChildren: z.number(),
})

export type FamilyPage = {
  readonly rows: readonly FamilyRow[]
  readonly total: number
  readonly totalChildren: number
}

/** One page of the families of the commune. A page past the end is empty and knows no totals. */
export async function listFamilies(db: CommuneDb, view: ObservatoryView, today: string): Promise<FamilyPage> {
  const rows = z.array(familyRow).parse(await db.tx.$queryRaw(familyListQuery(db.key.communeId, view, today)))
  return { rows, total: rows[0]?.total ?? 0, totalChildren: rows[0]?.totalChildren ?? 0 }
}

/**
 * The page is cut first, from rows of `family` alone; names and numbers are looked up for the rows on it. Reads by the index
 * on the commune (tests/db/observatory holds the plan).
 */
export function familyListQuery(communeId: number, view: ObservatoryView, today: string): Prisma.Sql {
  const conditions = [
    Prisma.sql`f.commune_id = ${communeId}`,
    ...familyConditions(view, today),
    ...(view.q === '' ? [] : [searchCondition(communeId, view.q)]),
  ]
  const sorted = Prisma.sql`${familyOrder(communeId, view)}, f.id`
  return Prisma.sql`
    WITH page AS (
      SELECT f.id, f.head_name, f.village_id, f.state, f.due_on, f.due_at, f.dimensions, f.situations, f.children_count,
             count(*) OVER () AS total, sum(f.children_count) OVER () AS total_children,
             row_number() OVER (ORDER BY ${sorted}) AS place
      FROM family f
      WHERE ${all(conditions)}
      ORDER BY place
      LIMIT ${view.size} OFFSET ${(view.page - 1) * view.size}
    )
    SELECT page.id, page.head_name AS "headName", v.name AS village, page.state, page.due_on::text AS "dueOn", page.due_at AS "dueAt", page.dimensions,
           page.situations, page.children_count AS "childrenCount", COALESCE(named.children, '') AS children,
           sheet.number AS "sheetNumber", page.total::integer AS total, page.total_children::integer AS "totalChildren"
    FROM page
    LEFT JOIN village v ON v.id = page.village_id
    LEFT JOIN LATERAL (
      SELECT string_agg(c.given_name, ', ' ORDER BY c.birth_date, c.given_name) AS children
      FROM child c WHERE c.commune_id = ${communeId} AND c.family_id = page.id AND c.left_on IS NULL
    ) named ON true
    LEFT JOIN LATERAL (
      SELECT o.number FROM observation_sheet o
      WHERE o.commune_id = ${communeId} AND o.family_id = page.id AND o.number IS NOT NULL
      ORDER BY o.filled_on DESC, o.signed_at DESC LIMIT 1
    ) sheet ON true
    ORDER BY page.place`
}

/** By the name of the head, of a child, or by the number of a sheet. */
function searchCondition(communeId: number, q: string): Prisma.Sql {
  if (looksLikeNumber(q)) return hasSheetNumbered(communeId, q)
  const patterns = searchPatterns(q)
  return Prisma.sql`(f.search LIKE ${patterns} OR f.id IN (
    SELECT c.family_id FROM child c WHERE c.commune_id = ${communeId} AND c.search LIKE ${patterns}))`
}

/** The place of the village of `f` by name. Read once: joined to every family, villages cost more than all the rest. */
const villageOrder = (communeId: number): Prisma.Sql => Prisma.sql`array_position(
  ARRAY(SELECT v.id FROM village v WHERE v.commune_id = ${communeId} ORDER BY v.name, v.id), f.village_id)`

function familyOrder(communeId: number, { sort, dir }: ObservatoryView): Prisma.Sql {
  const byName = order(Prisma.sql`f.head_name`, sort === 'name' ? dir : 'asc')
  switch (sort) {
    case 'village':
      return Prisma.sql`${order(villageOrder(communeId), dir)}, ${byName}`
    case 'state':
      return Prisma.sql`${order(stateOrder(familyStates), dir)}, ${byName}`
    case 'due':
      return Prisma.sql`${dueOrder(Prisma.sql`f`, dir)}, ${byName}`
    case 'situations':
      return Prisma.sql`${order(Prisma.sql`f.situations`, dir)}, ${byName}`
    default:
      return byName
  }
}
