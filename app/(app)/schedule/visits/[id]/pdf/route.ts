import { communeFileRoute } from '@/lib/web/api-route'
import { pdfResponse } from '@/lib/web/documents/pdf-response'
import { visitDocument } from '@/lib/web/documents/visit-document'
import { recordId } from '@/lib/web/record-id'

export const GET = communeFileRoute<{ id: string }>('schedule.see', async (actor, { id }) =>
  pdfResponse(await visitDocument(actor, recordId(id))),
)
