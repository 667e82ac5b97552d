import { communeFileRoute } from '@/lib/web/api-route'
import { invitationDocument } from '@/lib/web/documents/invitation-document'
import { pdfResponse } from '@/lib/web/documents/pdf-response'
import { recordId } from '@/lib/web/record-id'

export const GET = communeFileRoute<{ id: string; invitationId: string }>(
  'invitation.write',
  async (actor, { id, invitationId }) =>
    pdfResponse(await invitationDocument(actor, recordId(id), recordId(invitationId))),
)
