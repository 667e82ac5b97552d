import { z } from 'zod'
import { toDatabaseDate } from './calendar-date'
import type { ActorDb } from './db'

const countyDay = z.object({
  id: z.number(),
  name: z.string(),
  mnemonic: z.string(),
  communes: z.number().nullable(),
  figures: z.array(z.number()).nullable(),
  sources: z.array(z.tuple([z.number(), z.number()])).nullable(),
  oldestAt: z.date().nullable(),
})
/** A county as last added up by that layout; nulls: nothing was counted there. `sources`: commune and children. */
export type CountyDay = z.output<typeof countyDay>

/** Every county in the order of their names. */
export async function countyDays(db: ActorDb, layout: number): Promise<CountyDay[]> {
  const rows = await db.tx.$queryRaw`
    SELECT county.code AS id, county.name, county.mnemonic, latest.communes, latest.figures, latest.sources,
           age.oldest_at AS "oldestAt"
    FROM county
    LEFT JOIN LATERAL (
      SELECT * FROM county_day_count kept WHERE kept.county_id = county.code AND layout = ${layout} ORDER BY day DESC LIMIT 1
    ) latest ON true
    LEFT JOIN county_count_age age ON age.county_id = county.code AND latest.figures IS NOT NULL
    ORDER BY county.name`
  return z.array(countyDay).parse(rows)
}

const monthSum = z.object({ month: z.string(), counties: z.number(), figures: z.array(z.number()) })
/** "2026-05", how many counties had a count by its end, and the figures asked for, summed over them. */
export type MonthSum = z.output<typeof monthSum>

/**
 * The figures at the end of each month from that of `from` to that of `to`, the last one as of now. `places`: which of the layout,
 * from 1.
 */
export async function countryByMonth(
  db: ActorDb,
  {
    layout,
    places,
    from,
    to,
  }: { readonly layout: number; readonly places: readonly number[]; readonly from: string; readonly to: string },
): Promise<MonthSum[]> {
  const rows = await db.tx.$queryRaw`
    -- First the days alone: behind the policies the planner would read all days of a county for each of its months.
    WITH ends AS MATERIALIZED (
      SELECT county_id, max(day) AS day FROM county_day_count WHERE layout = ${layout}
      GROUP BY county_id, date_trunc('month', day)
    ), asked_for AS MATERIALIZED (
      SELECT month, county_id, max(day) AS day
      FROM generate_series(date_trunc('month', ${toDatabaseDate(from)}::timestamp), ${toDatabaseDate(to)}::timestamp,
                           interval '1 month') AS month
      LEFT JOIN ends ON day < month + interval '1 month'
      GROUP BY month, county_id
    ), latest AS MATERIALIZED (
      SELECT month, kept.county_id, kept.figures
      FROM asked_for LEFT JOIN LATERAL (
        SELECT county_id, figures FROM county_day_count day_count
        WHERE day_count.county_id = asked_for.county_id AND day_count.day = asked_for.day LIMIT 1
      ) kept ON true
    )
    SELECT to_char(month, 'YYYY-MM') AS month, max(counties)::integer AS counties,
           array_agg(figure ORDER BY position) AS figures
    FROM (
      SELECT month, position, count(county_id) AS counties, COALESCE(sum(figures[place]), 0)::integer AS figure
      FROM latest CROSS JOIN unnest(${[...places]}::integer[]) WITH ORDINALITY AS asked (place, position)
      GROUP BY month, position
    ) summed GROUP BY month ORDER BY month`
  return z.array(monthSum).parse(rows)
}

/** Names of communes by their codes. */
export async function communeNames(db: ActorDb, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const rows = await db.tx.commune.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } })
  return new Map(rows.map(({ id, name }) => [id, name]))
}
