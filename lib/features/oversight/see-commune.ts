import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { accessState } from '@/lib/core/oversight/case-access'
import type { CommunePage } from '@/lib/core/oversight/commune-page'
import { progressOf } from '@/lib/core/oversight/progress'
import { tellProgress } from '@/lib/core/oversight/told-progress'
import { dutyCatalogue } from '@/lib/content/duties/catalogue'
import { ownAccesses } from '@/lib/data/case-access'
import { coordinatorOf } from '@/lib/data/coordinators'
import { communeName } from '@/lib/data/county-communes'
import { withActor, withIdentity } from '@/lib/data/db'
import { countsOfCounty } from '@/lib/data/duty-counts'
import { countsByCommune } from '@/lib/data/state-counts'
import { usersOfCounty } from '@/lib/data/users'
import { now } from '@/lib/platform/clock'
import { recountCounty } from './recount-county'

/** One commune as its county sees it, in numbers; null: no such commune in the county. */
export async function seeCommune(actor: Actor, communeId: number): Promise<CommunePage | null> {
  const { county } = actor
  if (!can(actor.role, 'county.see') || county === null) return null
  const counted = await withActor(actor, (db) => countsOfCounty(db, county.id))
  await recountCounty(
    actor,
    counted.filter((commune) => commune.communeId === communeId),
  )
  const mayAssign = can(actor.role, 'coordinator.assign')
  const coordinators = mayAssign ? await withIdentity((db) => usersOfCounty(db, county.id, 'dgaspc_coordinator')) : []
  return withActor(actor, async (db) => {
    const name = await communeName(db, communeId, county.id)
    if (name === null) return null
    const duties = (await countsOfCounty(db, county.id)).find((commune) => commune.communeId === communeId)
    const states = (await countsByCommune(db, county.id)).find(({ id }) => id === communeId)
    const at = now().toISOString()
    const accesses = can(actor.role, 'case.open') ? await ownAccesses(db, communeId) : []
    return {
      id: communeId,
      name,
      countedAt: duties?.countedAt ?? null,
      duties: (duties?.counts ?? [])
        .filter(({ open, dueToday, late, metInTime, metLate }) => open + dueToday + late + metInTime + metLate > 0)
        .map((count) => ({ ...count, organisation: dutyCatalogue[count.duty].organisation })),
      progress: states === undefined || states.counts.length === 0 ? null : tellProgress([progressOf(states.counts)]),
      coordinator: await coordinatorOf(db, communeId),
      coordinators,
      accesses: accesses.map((access) => ({ ...access, state: accessState(access, at) })),
      may: { assign: mayAssign, open: can(actor.role, 'case.open') },
    }
  })
}
