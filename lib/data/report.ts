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
 */
export async function childClasses(db: CommuneDb, population: ReportPopulation): Promise<readonly ChildClass[]> {
  const { communeId } = db.key
  const rows = await db.tx.$queryRaw`
    WITH observed AS (
      SELECT DISTINCT ON (link.child_id) link.child_id, sheet.filled_on, sheet.risk_sheet_needed
      FROM observation_sheet_child link
      JOIN observation_sheet sheet ON sheet.commune_id = link.commune_id AND sheet.id = link.sheet_id
      WHERE link.commune_id = ${communeId} AND sheet.commune_id = ${communeId} AND sheet.status = 'signed'
      ORDER BY link.child_id, sheet.filled_on DESC, sheet.signed_at DESC
    ), judged AS (
      SELECT DISTINCT ON (link.child_id) link.child_id, link.direct, sheet.situations, sheet.confirmed
      FROM risk_sheet_child link
      JOIN risk_sheet sheet ON sheet.commune_id = link.commune_id AND sheet.id = link.sheet_id
      WHERE link.commune_id = ${communeId} AND sheet.commune_id = ${communeId} AND sheet.status = 'finished'
      ORDER BY link.child_id, sheet.sheet_date DESC, sheet.finished_at DESC
    )
    SELECT
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
    JOIN family ON family.commune_id = child.commune_id AND family.id = child.family_id
    LEFT JOIN observed ON observed.child_id = child.id
    LEFT JOIN judged ON judged.child_id = child.id
    LEFT JOIN registry_entry entry
      ON entry.commune_id = child.commune_id AND entry.child_id = child.id AND entry.closed_on IS NULL
    WHERE child.commune_id = ${communeId} AND family.commune_id = ${communeId}
      AND family.closed_on IS NULL AND child.left_on IS NULL AND NOT child.separated
      AND (child.birth_date IS NULL OR child.birth_date > ${population.bornAfter}::date)
    GROUP BY 1, 3, 4, 5, 6, 7, 8`
  return z.array(childClass).parse(rows)
}
