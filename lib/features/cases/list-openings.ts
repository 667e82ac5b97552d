import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { accessState, type SeenAccess } from '@/lib/core/oversight/case-access'
import { accessesOfFamily } from '@/lib/data/case-access'
import { withCommune } from '@/lib/data/db'
import { now } from '@/lib/platform/clock'

/** Who of the county had a family's file open, for which reason and how long; the latest first. */
export async function listOpenings(actor: Actor, familyId: string): Promise<readonly SeenAccess[]> {
  if (!can(actor.role, 'family.see')) return []
  const accesses = await withCommune(actor, (db) => accessesOfFamily(db, familyId))
  const at = now().toISOString()
  return accesses.map((access) => ({ ...access, state: accessState(access, at) }))
}
