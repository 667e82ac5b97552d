import { z } from 'zod'
import { answerSchema } from '@/lib/core/sheet-sync/content'
import type { CommuneDb } from './db'
import { toDatabaseDate } from './calendar-date'

const judgedSheet = z.object({
  id: z.string(),
  sheetDate: z.string(),
  confirmed: z.array(z.string()),
  situations: z.number(),
  /** Rows that each child present is directly exposed to. */
  children: z.array(z.array(z.string())),
  persons: z.record(z.string(), z.record(z.string(), answerSchema)),
})

/** A finished sheet of the commune as the tables of the census count it; `sheetDate` as "2026-05-07". */
export type JudgedHousehold = z.infer<typeof judgedSheet>

/** The latest finished sheet of each family that is dated not later than `to`, where that is not before `from`. */
export async function latestSheets(
  db: CommuneDb,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<JudgedHousehold[]> {
  const { communeId, countyId } = db.key
  const rows = await db.tx.$queryRaw<unknown[]>`
    SELECT id, to_char(sheet_date, 'YYYY-MM-DD') AS "sheetDate", confirmed, situations,
           COALESCE(content -> 'persons', '{}') AS persons,
           (SELECT COALESCE(jsonb_agg(to_jsonb(direct) ORDER BY cpers), '[]') FROM risk_sheet_child child
            WHERE child.commune_id = ${communeId} AND child.sheet_id = latest.id) AS children
    FROM (
      SELECT DISTINCT ON (family_id) * FROM risk_sheet
      WHERE commune_id = ${communeId} AND county_id = ${countyId} AND status = 'finished'
        AND sheet_date <= ${toDatabaseDate(to)}::date
      ORDER BY family_id, sheet_date DESC, finished_at DESC, id
    ) latest
    WHERE sheet_date >= ${toDatabaseDate(from)}::date`
  return z.array(judgedSheet).parse(rows)
}
