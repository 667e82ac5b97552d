import { fileRoute } from '@/lib/web/api-route'
import { alertDocument } from '@/lib/web/documents/alert-document'
import { pdfResponse } from '@/lib/web/documents/pdf-response'
import { recordId } from '@/lib/web/record-id'

/** Also for the county's intervention officer, once the alert was sent. */
export const GET = fileRoute<{ id: string }>('alert.see', async (actor, { id }) =>
  pdfResponse(await alertDocument(actor, recordId(id))),
)
