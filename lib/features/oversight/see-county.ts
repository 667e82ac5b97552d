import type { Actor } from '@/lib/core/access/actor'
import { byLateness, totalsOf, type CommuneSeen } from '@/lib/core/oversight/county-duties'
import { readPlaceOrder, type PlaceOrder } from '@/lib/core/oversight/places'
import { progressOf } from '@/lib/core/oversight/progress'
import { dutyCatalogue } from '@/lib/content/duties/catalogue'
import { coordinatorsOf } from '@/lib/data/coordinators'
import { withActor } from '@/lib/data/db'
import { countsOfCounty } from '@/lib/data/duty-counts'
import { countsByCommune } from '@/lib/data/state-counts'
import { recountCounty } from './recount-county'

/** How far each commune of the actor's county that works here has come, and how its own duties stand; what is late first. */
export async function seeCounty(
  actor: Actor,
  params: Readonly<Record<string, string>>,
): Promise<{ readonly communes: readonly CommuneSeen[]; readonly order: PlaceOrder }> {
  const order = readPlaceOrder(params)
  const county = actor.county
  if (county === null) return { communes: [], order }
  await recountCounty(actor, await withActor(actor, (db) => countsOfCounty(db, county.id)))
  const communes = await withActor(actor, async (db) => {
    const duties = await countsOfCounty(db, county.id)
    const progress = new Map(
      (await countsByCommune(db, county.id))
        .filter(({ counts }) => counts.length > 0)
        .map(({ id, counts }) => [id, progressOf(counts)]),
    )
    const coordinators = await coordinatorsOf(db, county.id)
    return byLateness(
      duties.map(({ communeId, name, countedAt, counts }) => ({
        id: communeId,
        name,
        countedAt,
        progress: progress.get(communeId) ?? null,
        totals: totalsOf(counts.filter(({ duty }) => dutyCatalogue[duty].organisation === 'commune')),
        coordinator: coordinators.get(communeId) ?? null,
      })),
    )
  })
  return { communes, order }
}
