import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { byLateness, soonOf, totalsOf, type CommuneSeen } from '@/lib/core/oversight/county-duties'
import { readPlaceOrder, type PlaceOrder } from '@/lib/core/oversight/places'
import { progressOf } from '@/lib/core/oversight/progress'
import type { ShownProgress } from '@/lib/core/oversight/suppress'
import { tellProgress } from '@/lib/core/oversight/told-progress'
import { queueOf, readQueuePart, type CountyQueue } from '@/lib/core/oversight/waiting-cases'
import { dutyCatalogue } from '@/lib/content/duties/catalogue'
import { coordinatorsOf } from '@/lib/data/coordinators'
import { waitingCases } from '@/lib/data/county-queue'
import { withActor } from '@/lib/data/db'
import { countsOfCounty } from '@/lib/data/duty-counts'
import { countsByCommune } from '@/lib/data/state-counts'
import { now } from '@/lib/platform/clock'
import { recountCounty } from './recount-county'

/** As many of what waits are listed at first. */
const listed = 10

export type SeenCounty = {
  readonly communes: readonly CommuneSeen[]
  readonly totals: ShownProgress
  readonly queue: CountyQueue
  readonly order: PlaceOrder
}

/**
 * How far each commune of the actor's county that works here has come, how its own duties stand, what is late first, and what waits
 * for the county itself. Null for whoever may not see it.
 */
export async function seeCounty(actor: Actor, params: Readonly<Record<string, string>>): Promise<SeenCounty | null> {
  const order = readPlaceOrder(params)
  const county = actor.county
  if (!can(actor.role, 'county.see') || county === null) return null
  await recountCounty(actor, await withActor(actor, (db) => countsOfCounty(db, county.id)))
  return withActor(actor, async (db) => {
    const duties = await countsOfCounty(db, county.id)
    const states = (await countsByCommune(db, county.id)).filter(({ counts }) => counts.length > 0)
    const progress = new Map(states.map(({ id, counts }) => [id, progressOf(counts)]))
    const coordinators = await coordinatorsOf(db, county.id)
    const communes = duties.map(({ communeId, name, countedAt, counts }): CommuneSeen => {
      const reached = progress.get(communeId)
      const own = counts.filter(({ duty }) => dutyCatalogue[duty].organisation === 'commune')
      return {
        ...{ id: communeId, name, countedAt },
        progress: reached === undefined ? null : tellProgress([reached]),
        totals: totalsOf(own),
        dueSoon: countedAt === null ? null : soonOf(own),
        coordinator: coordinators.get(communeId) ?? null,
      }
    })
    return {
      communes: byLateness(communes),
      totals: tellProgress([...progress.values()]),
      queue: queueOf(await waitingCases(db, county.id), now(), readQueuePart(params), listed),
      order,
    }
  })
}
