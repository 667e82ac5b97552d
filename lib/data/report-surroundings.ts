import { z } from 'zod'
import type { ReportSurroundings } from '@/lib/core/report/surroundings'
import type { CommuneDb } from './db'

const counted = z.tuple([z.object({ openFamilies: z.number(), closedFamilies: z.number(), separated: z.number() })])

/** What other pages of the commune count and the tables of the report do not, on the day `today` ("2026-05-07"). */
export async function reportSurroundings(db: CommuneDb, today: string): Promise<ReportSurroundings> {
  const { communeId } = db.key
  const rows = await db.tx.$queryRaw`
    SELECT families.*, (
      SELECT count(*)::integer FROM child c
      JOIN LATERAL (SELECT closed_on FROM family WHERE commune_id = ${communeId} AND id = c.family_id LIMIT 1) f
        ON f.closed_on IS NULL
      WHERE c.commune_id = ${communeId} AND c.separated AND c.left_on IS NULL
        AND (c.birth_date IS NULL OR c.birth_date > ${today}::date - interval '27 years')
    ) AS separated
    FROM (
      SELECT count(*) FILTER (WHERE closed_on IS NULL)::integer AS "openFamilies",
             count(*) FILTER (WHERE closed_on IS NOT NULL)::integer AS "closedFamilies"
      FROM family WHERE commune_id = ${communeId}
    ) families`
  const [found] = counted.parse(rows)
  return found
}
