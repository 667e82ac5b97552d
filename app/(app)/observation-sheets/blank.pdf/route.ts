import { communeFileRoute } from '@/lib/web/api-route'
import { blankObservationDocument } from '@/lib/web/documents/observation-document'
import { pdfResponse } from '@/lib/web/documents/pdf-response'

export const GET = communeFileRoute('observation-sheet.see', async (actor) =>
  pdfResponse(await blankObservationDocument(actor)),
)
