import type { Actor } from '@/lib/core/access/actor'
import type { Place } from '@/lib/core/oversight/places'
import { progressOf } from '@/lib/core/oversight/progress'
import { withhold } from '@/lib/core/oversight/suppress'
import { withActor } from '@/lib/data/db'
import { countsByCounty } from '@/lib/data/state-counts'

/** How far each county has come, null where nothing is recorded; small counts are withheld before they leave the server. */
export async function seeNation(actor: Actor): Promise<Place[]> {
  const counties = await withActor(actor, countsByCounty)
  return counties.map(({ id, name, counts }) => ({
    id,
    name,
    progress: counts.length === 0 ? null : withhold(progressOf(counts)),
  }))
}
