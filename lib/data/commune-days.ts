import { z } from 'zod'
import type { ActorDb } from './db'

const communeDay = z.object({
  id: z.number(),
  name: z.string(),
  figures: z.array(z.number()).nullable(),
  countedAt: z.date().nullable(),
})
/** A commune as last counted by a layout; nulls: nothing was counted there. */
export type CommuneDay = z.output<typeof communeDay>

/** Every commune of a county, in the order of their codes. */
export async function communeDays(db: ActorDb, countyId: number, layout: number): Promise<CommuneDay[]> {
  const rows = await db.tx.$queryRaw`
    SELECT commune.id, commune.name, latest.figures, age.counted_at AS "countedAt"
    FROM commune
    LEFT JOIN LATERAL (
      SELECT figures FROM commune_day_count kept WHERE kept.commune_id = commune.id AND kept.layout = ${layout}
      ORDER BY kept.day DESC LIMIT 1
    ) latest ON true
    LEFT JOIN commune_count_age age ON age.commune_id = commune.id AND latest.figures IS NOT NULL
    WHERE commune.county_id = ${countyId} ORDER BY commune.id`
  return z.array(communeDay).parse(rows)
}

const communesThen = z.object({
  at: z.string(),
  communes: z.array(z.object({ withSheet: z.number(), registered: z.number(), late: z.number() })),
})
/** What was counted in each commune by some day; a commune that had no count by then is not in it. */
export type CommunesThen = z.output<typeof communesThen>

/** Where figures stand in the layout, from 1; those of `late` are added up. */
export type MomentPlaces = {
  readonly layout: number
  readonly withSheet: number
  readonly registered: number
  readonly late: readonly number[]
}

/** The communes of a county at the end of several days ("2026-05-07"), each under the name `at` that it is asked by. */
export async function communesAt(
  db: ActorDb,
  countyId: number,
  { layout, withSheet, registered, late }: MomentPlaces,
  moments: readonly { readonly at: string; readonly until: string }[],
): Promise<CommunesThen[]> {
  const rows = await db.tx.$queryRaw`
    SELECT asked.at, COALESCE(jsonb_agg(jsonb_build_object(
             'withSheet', kept.figures[${withSheet}::integer], 'registered', kept.figures[${registered}::integer],
             'late', (SELECT COALESCE(sum(kept.figures[place]), 0) FROM unnest(${[...late]}::integer[]) AS place)))
           FILTER (WHERE kept.figures IS NOT NULL), '[]') AS communes
    FROM unnest(${moments.map(({ at }) => at)}::text[], ${moments.map(({ until }) => until)}::text[]::date[])
         AS asked (at, until)
    CROSS JOIN commune
    LEFT JOIN LATERAL (
      SELECT figures FROM commune_day_count day_count
      WHERE day_count.commune_id = commune.id AND day_count.day <= asked.until AND day_count.layout = ${layout}
      ORDER BY day_count.day DESC LIMIT 1
    ) kept ON true
    WHERE commune.county_id = ${countyId} GROUP BY asked.at ORDER BY asked.at`
  return z.array(communesThen).parse(rows)
}
