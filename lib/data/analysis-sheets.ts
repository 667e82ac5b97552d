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

const judgedSheets = z.array(judgedSheet)

/** A finished sheet of the commune as the tables of the census count it; `sheetDate` as "2026-05-07". */
export type JudgedHousehold = z.infer<typeof judgedSheet>

/** Days as "2026-05-07", both included. */
export type Period = { readonly from: string; readonly to: string }

/** Families of one slice: some 50 ms of reading and counting, through which other pages wait. */
const atOnce = 250
const beforeAll = '00000000-0000-0000-0000-000000000000'

/**
 * The latest finished sheet of each family that is dated not later than `to`, where that is not before `from`, in slices: a city is neither
 * held in memory nor counted in one breath. Of each person the answers to these questions alone.
 */
export async function* latestSheets(
  db: CommuneDb,
  { from, to }: Period,
  questions: readonly string[],
): AsyncGenerator<readonly JudgedHousehold[]> {
  const { communeId, countyId } = db.key
  for (let last: string | undefined = beforeAll; last !== undefined;) {
    const rows: { familyId: string; sheet: unknown }[] = await db.tx.$queryRaw`
      SELECT family_id AS "familyId", CASE WHEN sheet_date >= ${toDatabaseDate(from)}::date THEN jsonb_build_object(
        'id', id, 'sheetDate', sheet_date, 'confirmed', confirmed, 'situations', situations,
        'persons', (SELECT COALESCE(jsonb_object_agg(person.key, (
            SELECT COALESCE(jsonb_object_agg(code, person.value -> code) FILTER (WHERE person.value ? code), '{}')
            FROM unnest(${[...questions]}::text[]) code)), '{}')
          FROM jsonb_each(content -> 'persons') person),
        'children', (SELECT COALESCE(jsonb_agg(to_jsonb(direct) ORDER BY cpers), '[]') FROM risk_sheet_child child
          WHERE child.commune_id = ${communeId} AND child.sheet_id = latest.id)) END AS sheet
      FROM (
        SELECT DISTINCT ON (family_id) * FROM risk_sheet
        WHERE commune_id = ${communeId} AND county_id = ${countyId} AND status = 'finished'
          AND sheet_date <= ${toDatabaseDate(to)}::date AND family_id > ${last}::uuid
        ORDER BY family_id, sheet_date DESC, finished_at DESC, id LIMIT ${atOnce}
      ) latest`
    yield judgedSheets.parse(rows.flatMap(({ sheet }) => (sheet === null ? [] : [sheet])))
    last = rows.length < atOnce ? undefined : rows.at(-1)?.familyId
  }
}
