import { can } from '@/lib/core/access/access-table'
import { isOfCommune, type Actor } from '@/lib/core/access/actor'
import { listedState, type SeenListedChild } from '@/lib/core/special-protection/listed-child'
import { logNamesShown } from '@/lib/data/access-log'
import { matchesOf } from '@/lib/data/family-matches'
import { withActor, withCommune } from '@/lib/data/db'
import { findListedChild } from '@/lib/data/special-protection'

/** A child of the list; for SPAS with the families that resemble its own. Null: not on a list that the actor sees. */
export async function showListedChild(actor: Actor, id: string): Promise<SeenListedChild | null> {
  if (!can(actor.role, 'special-protection.see')) return null
  const child = await withActor(actor, async (db) => {
    const found = await findListedChild(db, id)
    if (found !== null && actor.county !== null)
      await logNamesShown(db, { userId: actor.userId, countyId: actor.county.id, communeIds: [found.communeId] })
    return found
  })
  if (child === null) return null
  const settle = can(actor.role, 'special-protection.settle') && child.leftOn === null
  const { surname, givenName, birthDate } = child
  const matches =
    settle && isOfCommune(actor)
      ? await withCommune(actor, (db) =>
          matchesOf(db, { headName: child.parents || null, children: [{ surname, givenName, birthDate }] }, null),
        )
      : []
  const takeOff = can(actor.role, 'special-protection.list') && child.leftOn === null
  return { ...child, state: listedState(child), matches, may: { settle, takeOff } }
}
