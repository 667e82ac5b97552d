import { z } from 'zod'
import { measures, type Measure } from '@/lib/core/special-protection/listed-child'
import type { CommuneDb } from './db'

const counts = z.object({
  byMeasure: z.record(z.string(), z.number()),
  withFamily: z.number(),
  excused: z.number(),
  waiting: z.number(),
  families: z.object({ all: z.number(), withRiskSheet: z.number(), withPlan: z.number(), visits: z.number() }),
})

export type SeparatedCounts = Omit<z.output<typeof counts>, 'byMeasure'> & {
  readonly byMeasure: Readonly<Record<Measure, number>>
}

/**
 * Children of the commune who were in special protection on a day ("2026-05-07"), by kind of measure, and what was done for the
 * families that they are tied to; `since` begins the twelve months of the visits. A child without a date of the measure counts
 * from the day on which the county put it on the list.
 */
export async function separatedChildrenOn(db: CommuneDb, asOf: string, since: string): Promise<SeparatedCounts> {
  const { communeId } = db.key
  const [row] = await db.tx.$queryRaw<unknown[]>`
    WITH listed AS (
      SELECT measure, family_id, excuse FROM special_protection_child
      WHERE commune_id = ${communeId} AND (left_on IS NULL OR left_on > ${asOf}::date)
        AND COALESCE(placed_on, (listed_at AT TIME ZONE 'Europe/Bucharest')::date) <= ${asOf}::date
    ), tied AS (SELECT DISTINCT family_id AS id FROM listed WHERE family_id IS NOT NULL)
    SELECT
      COALESCE((SELECT json_object_agg(measure, children)
                FROM (SELECT measure, count(*) AS children FROM listed GROUP BY measure) kinds), '{}') AS "byMeasure",
      (SELECT count(*) FROM listed WHERE family_id IS NOT NULL)::integer AS "withFamily",
      (SELECT count(*) FROM listed WHERE family_id IS NULL AND excuse <> '')::integer AS excused,
      (SELECT count(*) FROM listed WHERE family_id IS NULL AND excuse = '')::integer AS waiting,
      json_build_object(
        'all', (SELECT count(*) FROM tied),
        'withRiskSheet', (SELECT count(*) FROM tied WHERE EXISTS (
          SELECT FROM risk_sheet r WHERE r.commune_id = ${communeId} AND r.family_id = tied.id
            AND r.status = 'finished' AND r.sheet_date <= ${asOf}::date)),
        'withPlan', (SELECT count(*) FROM tied WHERE EXISTS (
          SELECT FROM service_plan p WHERE p.commune_id = ${communeId} AND p.family_id = tied.id
            AND p.status IN ('approved', 'replaced', 'closed') AND p.order_date <= ${asOf}::date
            AND (p.closed_on IS NULL OR p.closed_on > ${asOf}::date))),
        'visits', (SELECT count(*) FROM tied JOIN monitoring_visit v
          ON v.commune_id = ${communeId} AND v.family_id = tied.id
          WHERE v.visited_on > ${since}::date AND v.visited_on <= ${asOf}::date)
      ) AS families`
  const found = counts.parse(row)
  const of = (measure: Measure) => found.byMeasure[measure] ?? 0
  return {
    ...found,
    byMeasure: {
      residential: of('residential'),
      'foster-carer': of('foster-carer'),
      relatives: of('relatives'),
      'other-family': of('other-family'),
      emergency: of('emergency'),
      other: of('other'),
    } satisfies Record<(typeof measures)[number], number>,
  }
}
