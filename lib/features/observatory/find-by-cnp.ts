import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { holderOfCnp } from '@/lib/data/children'
import { withCommune } from '@/lib/data/db'

/** The family of the child with this CNP (13 digits), also when the child has left; null when the commune has none. */
export async function findByCnp(actor: Actor, cnp: string): Promise<string | null> {
  if (!can(actor.role, 'observatory.see')) return null
  return withCommune(actor, async (db) => (await holderOfCnp(db, cnp))?.familyId ?? null)
}
