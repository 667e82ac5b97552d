import { fileRoute } from '@/lib/web/api-route'
import { editionDocument } from '@/lib/web/documents/edition-document'
import { docxResponse } from '@/lib/web/documents/file-response'
import { recordId } from '@/lib/web/record-id'

export const GET = fileRoute<{ id: string }>('report-edition.see', async (actor, { id }) =>
  docxResponse(await editionDocument(actor, recordId(id), 'export')),
)
