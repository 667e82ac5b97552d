import { z } from 'zod'
import { familyStates } from '@/lib/core/casework/family-states'
import type { ObservatoryList } from '@/lib/core/casework/observatory-rows'
import type { CommuneDb } from './db'

const surroundings = z.object({
  villages: z.array(z.object({ id: z.number(), name: z.string() })),
  counts: z.array(z.object({ state: z.enum(familyStates), families: z.number(), children: z.number() })),
})

/**
 * What stands around a list of the commune, in one query: its villages by name, and its families and children by state, from the
 * counts that triggers keep; states without a family are left out.
 */
export async function listSurroundings(db: CommuneDb): Promise<Pick<ObservatoryList, 'villages' | 'counts'>> {
  const { communeId } = db.key
  const rows = await db.tx.$queryRaw<unknown[]>`
    SELECT COALESCE((SELECT jsonb_agg(jsonb_build_object('id', v.id, 'name', v.name) ORDER BY v.name, v.id)
                     FROM village v WHERE v.commune_id = ${communeId}), '[]') AS villages,
           COALESCE((SELECT jsonb_agg(jsonb_build_object('state', c.state, 'families', c.families, 'children', c.children))
                     FROM family_state_count c WHERE c.commune_id = ${communeId} AND c.families > 0), '[]') AS counts`
  return surroundings.parse(rows[0])
}
