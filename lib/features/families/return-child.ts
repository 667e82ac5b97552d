import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { findChild, leftTheRegistry, returnChild as keepReturn } from '@/lib/data/children'
import type { Child } from '@/lib/core/casework/child-record'
import { withCommune, type CommuneDb } from '@/lib/data/db'
import { refreshFamilyStanding } from '@/lib/data/family-standing'
import { latestConfirmingSheet } from '@/lib/data/family-file'
import { enterRegistry } from '@/lib/data/registry-entries'
import { today } from '@/lib/platform/clock'

/** A child who left is back, or never left. False: there is no such child. */
export async function returnChild(actor: Actor, familyId: string, childId: string): Promise<boolean> {
  if (!can(actor.role, 'family.change')) return false
  return withCommune(actor, async (db) => {
    const child = await findChild(db, familyId, childId)
    if (child === null) return false
    await bringBack(db, child, today())
    await refreshFamilyStanding(db, familyId, today())
    return true
  })
}

/** Who stood in the Registry when leaving stands there again from today, if the latest sheet of the family still confirms a risk. */
export async function bringBack(db: CommuneDb, child: Child, day: string): Promise<void> {
  if (child.leftOn === null || child.leftReason === null) return
  const registered = await leftTheRegistry(db, child.id, child.leftOn, child.leftReason)
  if (!(await keepReturn(db, child.id)) || !registered) return
  const riskSheetId = await latestConfirmingSheet(db, child.familyId)
  if (riskSheetId !== null) await enterRegistry(db, [child.id], { familyId: child.familyId, riskSheetId, day })
}
