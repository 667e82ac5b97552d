import { fileRoute } from '@/lib/web/api-route'
import { editionDocument } from '@/lib/web/documents/edition-document'
import { pdfResponse } from '@/lib/web/documents/pdf-response'
import { recordId } from '@/lib/web/record-id'

export const GET = fileRoute<{ id: string }>('report-edition.see', async (actor, { id }) =>
  pdfResponse(await editionDocument(actor, recordId(id), 'print')),
)
