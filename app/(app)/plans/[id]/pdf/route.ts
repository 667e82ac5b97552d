import { communeFileRoute } from '@/lib/web/api-route'
import { pdfResponse } from '@/lib/web/documents/pdf-response'
import { planDocument } from '@/lib/web/documents/plan-document'
import { recordId } from '@/lib/web/record-id'

export const GET = communeFileRoute<{ id: string }>('plan.see', async (actor, { id }) =>
  pdfResponse(await planDocument(actor, recordId(id))),
)
