import { toDatabaseDate } from './calendar-date'
import type { CommuneDb, QueueDb } from './db'

type Key = CommuneDb['key']

/** Takes the marks of the commune away before it is counted; false when somebody else counts it at this moment. */
export async function beginDayCount(db: CommuneDb): Promise<boolean> {
  const [row] = await db.tx.$queryRaw<{ begun: boolean }[]>`SELECT begin_day_count() AS begun`
  return row?.begun ?? false
}

/** Keeps the figures of a day, if they differ from what stood before. Throws for a day before the latest one. */
export async function keepDayCount(
  db: CommuneDb,
  day: string,
  layout: number,
  figures: readonly number[],
): Promise<void> {
  await db.tx
    .$queryRaw`SELECT keep_day_count(${toDatabaseDate(day)}::date, ${layout}::integer, ${[...figures]}::integer[])::text`
}

/**
 * Communes to be counted: those with changes that were last counted before `before`, and those last counted before `midnight`,
 * the longest ago first; at most `most`.
 */
export async function communesToCount(
  db: QueueDb,
  { before, midnight, most }: { readonly before: Date; readonly midnight: Date; readonly most: number },
): Promise<Key[]> {
  return db.tx.$queryRaw<Key[]>`
    SELECT "communeId", "countyId" FROM (
      SELECT mark.commune_id AS "communeId", mark.county_id AS "countyId", age.counted_at
      FROM (SELECT DISTINCT commune_id, county_id FROM commune_stale) mark
      LEFT JOIN commune_count_age age ON age.commune_id = mark.commune_id
      WHERE age.counted_at IS NULL OR age.counted_at < ${before}
      UNION
      SELECT commune_id, county_id, counted_at FROM commune_count_age WHERE counted_at < ${midnight}
    ) waiting ORDER BY counted_at NULLS FIRST, "communeId" LIMIT ${most}`
}

/** Counties one of whose communes was counted since they were added up. */
export async function countiesToAddUp(db: QueueDb): Promise<number[]> {
  const rows = await db.tx.$queryRaw<{ county: number }[]>`
    SELECT DISTINCT county_id AS county FROM county_stale ORDER BY 1`
  return rows.map(({ county }) => county)
}

type AddUp = { readonly countyId: number; readonly day: string; readonly layout: number; readonly sourcePlace: number }

/** Adds up the latest figures of a county's communes. `sourcePlace`: where children in special protection stand, from 1. */
export async function addUpCounty(db: QueueDb, { countyId, day, layout, sourcePlace }: AddUp): Promise<void> {
  await db.tx.$queryRaw`
    SELECT add_up_county(${countyId}::integer, ${toDatabaseDate(day)}::date, ${layout}::integer, ${sourcePlace}::integer)::text`
}
