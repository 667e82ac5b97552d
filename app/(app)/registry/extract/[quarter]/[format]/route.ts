import { leaveExtract } from '@/lib/features/workbooks/quarterly-extract'
import { communeFileRoute } from '@/lib/web/api-route'
import { listResponse } from '@/lib/web/workbooks/list-response'

export const GET = communeFileRoute<{ quarter: string; format: string }>(
  'quarterly-extract.see',
  (actor, { quarter, format }) => listResponse(format, () => leaveExtract(actor, { quarter, edition: null })),
)
