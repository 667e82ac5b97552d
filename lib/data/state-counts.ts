import { z } from 'zod'
import type { StateCount } from '@/lib/core/oversight/progress'
import type { ActorDb } from './db'

export type PlaceCounts = { readonly id: number; readonly name: string; readonly counts: readonly StateCount[] }

const countedPlace = z.object({
  id: z.number(),
  name: z.string(),
  counts: z.array(z.object({ state: z.string(), families: z.number(), children: z.number() })),
})

/** The communes of a county with their families by state, in the order of their names. Empty counts: nothing recorded yet. */
export async function countsByCommune(db: ActorDb, countyId: number): Promise<PlaceCounts[]> {
  const rows = await db.tx.$queryRaw<unknown[]>`
    SELECT commune.id, commune.name,
           COALESCE(jsonb_agg(jsonb_build_object('state', state, 'families', families, 'children', children))
                    FILTER (WHERE state IS NOT NULL), '[]') AS counts
    FROM commune LEFT JOIN family_state_count kept ON kept.commune_id = commune.id
    WHERE commune.county_id = ${countyId}
    GROUP BY commune.id ORDER BY commune.name`
  return z.array(countedPlace).parse(rows)
}

/** The counties with the families of all their communes by state, in the order of their names. */
export async function countsByCounty(db: ActorDb): Promise<PlaceCounts[]> {
  const rows = await db.tx.$queryRaw<unknown[]>`
    SELECT county.code AS id, county.name,
           COALESCE(jsonb_agg(jsonb_build_object('state', state, 'families', families, 'children', children))
                    FILTER (WHERE state IS NOT NULL), '[]') AS counts
    FROM county LEFT JOIN (
      SELECT county_id, state, sum(families)::integer AS families, sum(children)::integer AS children
      FROM family_state_count GROUP BY county_id, state
    ) kept ON kept.county_id = county.code
    GROUP BY county.code ORDER BY county.name`
  return z.array(countedPlace).parse(rows)
}
