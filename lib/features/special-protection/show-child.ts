import { can } from '@/lib/core/access/access-table'
import { isOfCommune, type Actor } from '@/lib/core/access/actor'
import { isListed, listedState, type SeenListedChild } from '@/lib/core/special-protection/listed-child'
import { logNamesShown } from '@/lib/data/access-log'
import { correctionsOf } from '@/lib/data/corrections'
import { matchesOf } from '@/lib/data/family-matches'
import { withActor, withCommune } from '@/lib/data/db'
import { findListedChild } from '@/lib/data/special-protection'

/** A child of the list; for SPAS with the families that resemble its own. Null: not on a list that the actor sees. */
export async function showListedChild(actor: Actor, id: string): Promise<SeenListedChild | null> {
  if (!can(actor.role, 'special-protection.see')) return null
  const shown = await withActor(actor, async (db) => {
    const found = await findListedChild(db, id)
    if (found !== null && actor.county !== null)
      await logNamesShown(db, { userId: actor.userId, countyId: actor.county.id, communeIds: [found.communeId] })
    if (found === null) return null
    const record = { communeId: found.communeId, subject: 'listed-child' as const, id }
    return { child: found, corrections: await correctionsOf(db, record) }
  })
  if (shown === null) return null
  const { child, corrections } = shown
  const settle = can(actor.role, 'special-protection.settle') && isListed(child)
  const { surname, givenName, birthDate } = child
  const matches =
    settle && isOfCommune(actor)
      ? await withCommune(actor, (db) =>
          matchesOf(db, { headName: child.parents || null, children: [{ surname, givenName, birthDate }] }, null),
        )
      : []
  const correct = can(actor.role, 'special-protection.list') && child.withdrawnOn === null
  const takeOff = can(actor.role, 'special-protection.list') && isListed(child)
  return { ...child, state: listedState(child), matches, corrections, may: { settle, takeOff, correct } }
}
