import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { listedState, type SeenList } from '@/lib/core/special-protection/listed-child'
import { logNamesShown } from '@/lib/data/access-log'
import { withActor } from '@/lib/data/db'
import { listedChildren } from '@/lib/data/special-protection'

/** The children in special protection who come from the actor's commune, or from the communes of the county; the log notes that they were read. */
export async function seeList(actor: Actor): Promise<SeenList> {
  const may = { list: can(actor.role, 'special-protection.list'), settle: can(actor.role, 'special-protection.settle') }
  const place = actor.commune !== null ? { communeId: actor.commune.id } : actor.county && { countyId: actor.county.id }
  if (!can(actor.role, 'special-protection.see') || place === null) return { children: [], may }
  const children = await withActor(actor, async (db) => {
    const listed = await listedChildren(db, place)
    const communeIds = listed.map(({ communeId }) => communeId)
    if (actor.county !== null) await logNamesShown(db, { userId: actor.userId, countyId: actor.county.id, communeIds })
    return listed
  })
  return { children: children.map((child) => ({ ...child, state: listedState(child) })), may }
}
