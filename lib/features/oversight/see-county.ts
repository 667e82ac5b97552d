import type { Actor } from '@/lib/core/access/actor'
import { readPlaceOrder, type Place, type PlaceOrder } from '@/lib/core/oversight/places'
import { progressOf } from '@/lib/core/oversight/progress'
import { withActor } from '@/lib/data/db'
import { countsByCommune } from '@/lib/data/state-counts'

/** How far each commune of the actor's county has come; null where nothing is recorded. */
export async function seeCounty(
  actor: Actor,
  params: Readonly<Record<string, string>>,
): Promise<{ readonly places: readonly Place[]; readonly order: PlaceOrder }> {
  const order = readPlaceOrder(params)
  const county = actor.county
  if (county === null) return { places: [], order }
  const communes = await withActor(actor, (db) => countsByCommune(db, county.id))
  const places = communes.map(({ id, name, counts }) => ({
    id,
    name,
    progress: counts.length === 0 ? null : progressOf(counts),
  }))
  return { places, order }
}
