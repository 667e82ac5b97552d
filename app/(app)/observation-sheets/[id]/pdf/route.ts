import { communeFileRoute } from '@/lib/web/api-route'
import { observationDocument } from '@/lib/web/documents/observation-document'
import { pdfResponse } from '@/lib/web/documents/pdf-response'
import { recordId } from '@/lib/web/record-id'

export const GET = communeFileRoute<{ id: string }>('observation-sheet.see', async (actor, { id }) =>
  pdfResponse(await observationDocument(actor, recordId(id))),
)
