import type { Actor } from '@/lib/core/access/actor'
import { readPlaceOrder, type Place, type PlaceOrder } from '@/lib/core/oversight/places'
import { progressOf } from '@/lib/core/oversight/progress'
import { withholdPlaces, type ShownProgress } from '@/lib/core/oversight/suppress'
import { withActor } from '@/lib/data/db'
import { countsByCounty } from '@/lib/data/state-counts'

/** How far each county has come, null where nothing is recorded; small counts are withheld before they leave the server. */
export async function seeNation(
  actor: Actor,
  params: Readonly<Record<string, string>>,
): Promise<{ readonly places: readonly Place[]; readonly totals: ShownProgress; readonly order: PlaceOrder }> {
  const counties = await withActor(actor, countsByCounty)
  const shown = withholdPlaces(
    counties.map(({ id, name, counts }) => ({ id, name, progress: counts.length === 0 ? null : progressOf(counts) })),
  )
  return { ...shown, order: readPlaceOrder(params) }
}
