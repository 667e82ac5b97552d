import { z } from 'zod'
import { familyStates } from '@/lib/core/casework/family-states'
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

const countyStates = z.object({ id: z.number(), name: z.string(), figures: z.array(z.number()).nullable() })

/**
 * The counties with the families of all their communes by state, as last added up, in the order of their names. The states stand
 * first in the figures of a day, in the order of the chain: families, then children.
 */
export async function countsByCounty(db: ActorDb): Promise<PlaceCounts[]> {
  const rows = await db.tx.$queryRaw<unknown[]>`
    SELECT county.code AS id, county.name, latest.figures[1:${2 * familyStates.length}::integer] AS figures
    FROM county LEFT JOIN LATERAL (
      SELECT figures FROM county_day_count kept WHERE kept.county_id = county.code ORDER BY day DESC LIMIT 1
    ) latest ON true ORDER BY county.name`
  return z
    .array(countyStates)
    .parse(rows)
    .map(({ id, name, figures }) => ({
      ...{ id, name },
      counts: figures === null ? [] : familyStates.map((state, place) => countOf(state, figures.slice(2 * place))),
    }))
}

const countOf = (state: string, [families = 0, children = 0]: readonly number[]): StateCount => ({
  ...{ state, families, children },
})
