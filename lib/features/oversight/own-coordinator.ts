import type { Actor } from '@/lib/core/access/actor'
import type { Coordinator } from '@/lib/core/oversight/county-duties'
import { coordinatorOf } from '@/lib/data/coordinators'
import { withActor } from '@/lib/data/db'

/** Who of the county guides the actor's commune; null: nobody is named, or the role does not see it. */
export async function ownCoordinator(actor: Actor): Promise<Coordinator | null> {
  const { commune } = actor
  return commune === null ? null : withActor(actor, (db) => coordinatorOf(db, commune.id))
}
