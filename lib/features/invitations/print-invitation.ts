import { can } from '@/lib/core/access/access-table'
import type { CommuneActor } from '@/lib/core/access/actor'
import { logAccess } from '@/lib/data/access-log'
import { withCommune } from '@/lib/data/db'
import { findFamily } from '@/lib/data/families'
import { findInvitation, type MadeInvitation } from '@/lib/data/invitations'

/** An invitation for paper; null when the commune has no such. The printing is logged. */
export async function printInvitation(
  actor: CommuneActor,
  familyId: string,
  id: string,
): Promise<(MadeInvitation & { readonly address: string }) | null> {
  if (!can(actor.role, 'invitation.write')) return null
  return withCommune(actor, async (db) => {
    const family = await findFamily(db, familyId)
    const invitation = family && (await findInvitation(db, familyId, id))
    if (family === null || invitation === null) return null
    await logAccess(db, { action: 'print', subject: 'invitation', familyId })
    const street = [family.street, family.streetNo].filter((part) => part !== '').join(' ')
    return { ...invitation, address: [family.villageName ?? '', street].filter((part) => part !== '').join(', ') }
  })
}
