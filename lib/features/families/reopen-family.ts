import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { childrenOfFamily } from '@/lib/data/children'
import { withCommune } from '@/lib/data/db'
import { findFamily, reopenFamily as keepOpen } from '@/lib/data/families'
import { refreshFamilyStanding } from '@/lib/data/family-standing'
import { today } from '@/lib/platform/clock'
import { bringBack } from './return-child'

/** Opens a closed file again, with the children who left by its closing. False: there is no such family. */
export async function reopenFamily(actor: Actor, familyId: string): Promise<boolean> {
  if (!can(actor.role, 'family.change')) return false
  return withCommune(actor, async (db) => {
    const family = await findFamily(db, familyId)
    if (family === null) return false
    for (const child of await childrenOfFamily(db, familyId)) {
      const leftByClosing = child.leftOn === family.closedOn && child.leftReason === family.closeReason
      if (leftByClosing) await bringBack(db, child, today())
    }
    await keepOpen(db, familyId)
    await refreshFamilyStanding(db, familyId, today())
    return true
  })
}
