import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { invitationFaults, type Invitation } from '@/lib/core/documents/invitation'
import { shownDay } from '@/lib/core/observation/shown-values'
import { saysTheSame } from '@/lib/core/corrections/correction'
import { formAlreadySent, invalid, notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { logAccess } from '@/lib/data/access-log'
import { withCommune } from '@/lib/data/db'
import { findFamily } from '@/lib/data/families'
import { addInvitation, findInvitation, invitationsOf, type MadeInvitation } from '@/lib/data/invitations'
import { today } from '@/lib/platform/clock'

/** Makes out an invitation of the parents. A closed file invites nobody. Its id is that of the form: a form sent twice makes one. */
export async function writeInvitation(
  actor: Actor,
  familyId: string,
  { formId, ...invitation }: Invitation & { readonly formId: string },
): Promise<Result<{ readonly id: string }, Refusal>> {
  if (!can(actor.role, 'invitation.write')) return notFound()
  return withCommune(actor, async (db) => {
    const family = await findFamily(db, familyId)
    if (family === null || family.closedOn !== null) return notFound()
    const faults = invitationFaults(invitation, today())
    if (Object.keys(faults).length > 0) return invalid(faults)
    const made = { ...invitation, id: formId, familyId, issuedOn: today() }
    if (await addInvitation(db, made)) return ok({ id: formId })
    const kept = await findInvitation(db, familyId, formId)
    const again = kept !== null && saysTheSame({ ...kept, issuedOn: '' }, { ...made, issuedOn: '' })
    return again ? ok({ id: formId }) : formAlreadySent()
  })
}

export type InvitationBasis = {
  readonly headName: string
  /** The address of the family, for a visit at home. */
  readonly home: string
  readonly kept: Readonly<Record<string, string>>
  readonly made: readonly MadeInvitation[]
}

/** What the form begins with, and what was made out before; null when the commune has no such open family. */
export async function invitationBasis(actor: Actor, familyId: string): Promise<InvitationBasis | null> {
  if (!can(actor.role, 'invitation.write')) return null
  return withCommune(actor, async (db) => {
    const family = await findFamily(db, familyId)
    if (family === null || family.closedOn !== null) return null
    await logAccess(db, { action: 'open', subject: 'invitation', familyId })
    const street = [family.street, family.streetNo].filter((part) => part !== '').join(' ')
    return {
      headName: family.headName,
      home: [family.villageName ?? '', street].filter((part) => part !== '').join(', '),
      kept: { kind: 'town-hall', addressee: family.headName, meetOn: shownDay(today()) },
      made: await invitationsOf(db, familyId),
    }
  })
}
