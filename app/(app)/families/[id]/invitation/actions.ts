'use server'

import { z } from 'zod'
import { writeInvitation } from '@/lib/features/invitations/write-invitation'
import { action } from '@/lib/web/action'
import { choice, day, id, optionalParagraph, paragraph, text, time } from '@/lib/web/form-fields'

const invitationSchema = z.object({
  familyId: id(),
  formId: id(),
  kind: choice(['town-hall', 'home-visit']),
  addressee: text(),
  meetOn: day(),
  meetAt: time(),
  place: text(),
  reason: paragraph({ max: 1000 }),
  bring: optionalParagraph({ max: 500 }),
})

export const writeInvitationAction = action(
  'invitation.write',
  invitationSchema,
  async (actor, { familyId, ...invitation }) => {
    const written = await writeInvitation(actor, familyId, invitation)
    if (!written.ok) return written
    return { ok: true, value: { redirectTo: `/families/${familyId}/invitation?done=${written.value.id}` } }
  },
)
