import { z } from 'zod'
import type { ChildClass } from '@/lib/core/report/child-class'
import type { ReportPopulation } from '@/lib/core/report/report-population'
import type { CommuneDb } from './db'
import { Prisma } from './generated/client'

const childClass = z.object({
  village: z.number().nullable(),
  children: z.number(),
  sheet: z.enum(['none', 'old', 'recent']),
  suspected: z.boolean(),
  situations: z.number().nullable(),
  registered: z.boolean(),
  confirmed: z.array(z.string()),
  direct: z.array(z.string()),
})

/**
 * Every child whom the report counts on its day, with what the records of then say: village, sheet, suspected, situations,
 * registered, confirmed, direct. Latest means: by the date of the sheet, then by when it was signed or finished. A child counts
 * from the day on which it was recorded, or its first sheet was filled.
 *
 * Each record is looked up by an index, child by child: behind the policies the planner expects a handful of rows, and would
 * join whole tables by comparing each with each.
 */
export const countedChildren = (
  communeId: number,
  { asOf, bornAfter, recentSince }: ReportPopulation,
): Prisma.Sql => Prisma.sql`
    SELECT
      child.id, child.family_id,
      family.village_id AS village,
      CASE WHEN observed.filled_on IS NULL THEN 'none'
           WHEN observed.filled_on >= ${recentSince}::date THEN 'recent' ELSE 'old' END AS sheet,
      COALESCE(observed.risk_sheet_needed, false) AS suspected,
      judged.situations,
      entry.id IS NOT NULL AS registered,
      COALESCE(judged.confirmed, '{}') AS confirmed,
      COALESCE(judged.direct, '{}') AS direct
    FROM child
    JOIN LATERAL (
      SELECT village_id, closed_on FROM family WHERE commune_id = ${communeId} AND id = child.family_id LIMIT 1
    ) family ON family.closed_on IS NULL OR family.closed_on > ${asOf}::date
    LEFT JOIN LATERAL (
      SELECT sheet.filled_on, sheet.risk_sheet_needed
      FROM observation_sheet_child link
      JOIN observation_sheet sheet ON sheet.commune_id = link.commune_id AND sheet.id = link.sheet_id
      WHERE link.commune_id = ${communeId} AND link.child_id = child.id AND sheet.status = 'signed'
        AND sheet.filled_on <= ${asOf}::date
      ORDER BY sheet.filled_on DESC, sheet.signed_at DESC LIMIT 1
    ) observed ON true
    LEFT JOIN LATERAL (
      SELECT link.direct, sheet.situations, sheet.confirmed
      FROM risk_sheet_child link
      JOIN risk_sheet sheet ON sheet.commune_id = link.commune_id AND sheet.id = link.sheet_id
      WHERE link.commune_id = ${communeId} AND link.child_id = child.id AND sheet.status = 'finished'
        AND sheet.sheet_date <= ${asOf}::date
      ORDER BY sheet.sheet_date DESC, sheet.finished_at DESC LIMIT 1
    ) judged ON true
    LEFT JOIN LATERAL (
      SELECT id FROM registry_entry WHERE commune_id = ${communeId} AND child_id = child.id
        AND registered_on <= ${asOf}::date AND (closed_on IS NULL OR closed_on > ${asOf}::date) LIMIT 1
    ) entry ON true
    WHERE child.commune_id = ${communeId} AND NOT child.separated
      AND (child.left_on IS NULL OR child.left_on > ${asOf}::date)
      AND (child.birth_date IS NULL OR (child.birth_date > ${bornAfter}::date AND child.birth_date <= ${asOf}::date))
      AND ((child.created_at AT TIME ZONE 'Europe/Bucharest')::date <= ${asOf}::date
           OR observed.filled_on IS NOT NULL OR judged.situations IS NOT NULL)`

/**
 * The children of the commune by what their records say, alike ones together, in no order. The classes come as one document,
 * which costs the client a third less than rows.
 */
export async function childClasses(db: CommuneDb, population: ReportPopulation): Promise<readonly ChildClass[]> {
  const [found] = await db.tx.$queryRaw<{ classes: unknown }[]>`
    SELECT COALESCE(json_agg(class), '[]') AS classes FROM (
      SELECT village, count(*)::integer AS children, sheet, suspected, situations, registered, confirmed, direct
      FROM (${countedChildren(db.key.communeId, population)}) counted
      GROUP BY village, sheet, suspected, situations, registered, confirmed, direct) class`
  return z.array(childClass).parse(found?.classes)
}

const countedChild = childClass.extend({ id: z.string(), familyId: z.string() })
/** One child whom the report counts: a class of its own. */
export type CountedChild = z.output<typeof countedChild>

/** As childClasses, each child by itself, in no order. */
export async function countedChildrenOf(db: CommuneDb, population: ReportPopulation): Promise<readonly CountedChild[]> {
  const [found] = await db.tx.$queryRaw<{ children: unknown }[]>`
    SELECT COALESCE(json_agg(json_build_object(
      'id', id, 'familyId', family_id, 'village', village, 'children', 1, 'sheet', sheet, 'suspected', suspected,
      'situations', situations, 'registered', registered, 'confirmed', confirmed, 'direct', direct)), '[]') AS children
    FROM (${countedChildren(db.key.communeId, population)}) counted`
  return z.array(countedChild).parse(found?.children)
}
