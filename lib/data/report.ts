import { z } from 'zod'
import type { ChildClass } from '@/lib/core/report/child-class'
import type { ReportPopulation } from '@/lib/core/report/report-population'
import type { CommuneDb } from './db'

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
 * The children of the commune by what their records say, alike ones together, in no order. Latest means: by the date of the
 * sheet, then by when it was signed or finished.
 *
 * Each record is looked up by an index, child by child: behind the policies the planner expects a handful of rows, and would
 * join whole tables by comparing each with each. The classes come as one document, which costs the client a third less than rows.
 */
export async function childClasses(db: CommuneDb, population: ReportPopulation): Promise<readonly ChildClass[]> {
  const { communeId } = db.key
  const [found] = await db.tx.$queryRaw<{ classes: unknown }[]>`
    SELECT COALESCE(json_agg(class), '[]') AS classes FROM (SELECT
      family.village_id AS village,
      count(*)::integer AS children,
      CASE WHEN observed.filled_on IS NULL THEN 'none'
           WHEN observed.filled_on >= ${population.recentSince}::date THEN 'recent' ELSE 'old' END AS sheet,
      COALESCE(observed.risk_sheet_needed, false) AS suspected,
      judged.situations,
      entry.id IS NOT NULL AS registered,
      COALESCE(judged.confirmed, '{}') AS confirmed,
      COALESCE(judged.direct, '{}') AS direct
    FROM child
    JOIN LATERAL (
      SELECT village_id, closed_on FROM family WHERE commune_id = ${communeId} AND id = child.family_id LIMIT 1
    ) family ON family.closed_on IS NULL
    LEFT JOIN LATERAL (
      SELECT sheet.filled_on, sheet.risk_sheet_needed
      FROM observation_sheet_child link
      JOIN observation_sheet sheet ON sheet.commune_id = link.commune_id AND sheet.id = link.sheet_id
      WHERE link.commune_id = ${communeId} AND link.child_id = child.id AND sheet.status = 'signed'
      ORDER BY sheet.filled_on DESC, sheet.signed_at DESC LIMIT 1
    ) observed ON true
    LEFT JOIN LATERAL (
      SELECT link.direct, sheet.situations, sheet.confirmed
      FROM risk_sheet_child link
      JOIN risk_sheet sheet ON sheet.commune_id = link.commune_id AND sheet.id = link.sheet_id
      WHERE link.commune_id = ${communeId} AND link.child_id = child.id AND sheet.status = 'finished'
      ORDER BY sheet.sheet_date DESC, sheet.finished_at DESC LIMIT 1
    ) judged ON true
    LEFT JOIN LATERAL (
      SELECT id FROM registry_entry WHERE commune_id = ${communeId} AND child_id = child.id AND closed_on IS NULL LIMIT 1
    ) entry ON true
    WHERE child.commune_id = ${communeId} AND child.left_on IS NULL AND NOT child.separated
      AND (child.birth_date IS NULL OR child.birth_date > ${population.bornAfter}::date)
    GROUP BY 1, 3, 4, 5, 6, 7, 8) class`
  return z.array(childClass).parse(found?.classes)
}
