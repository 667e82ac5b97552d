import { communeFileRoute } from '@/lib/web/api-route'
import { pdfResponse } from '@/lib/web/documents/pdf-response'
import { riskDocument } from '@/lib/web/documents/risk-document'
import { recordId } from '@/lib/web/record-id'

export const GET = communeFileRoute<{ id: string }>('risk-sheet.see', async (actor, { id }) =>
  pdfResponse(await riskDocument(actor, recordId(id))),
)
