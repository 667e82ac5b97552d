import { communeFileRoute } from '@/lib/web/api-route'
import { pdfResponse } from '@/lib/web/documents/pdf-response'
import { blankRiskDocument } from '@/lib/web/documents/risk-document'

export const GET = communeFileRoute('risk-sheet.see', async (actor) => pdfResponse(await blankRiskDocument(actor)))
