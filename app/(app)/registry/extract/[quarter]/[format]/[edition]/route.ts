import { leaveExtract } from '@/lib/features/workbooks/quarterly-extract'
import { communeFileRoute } from '@/lib/web/api-route'
import { listResponse } from '@/lib/web/workbooks/list-response'

export const GET = communeFileRoute<{ quarter: string; format: string; edition: string }>(
  'quarterly-extract.see',
  (actor, { quarter, format, edition }) =>
    /^[1-9]\d{0,3}$/.test(edition)
      ? listResponse(format, () => leaveExtract(actor, { quarter, edition: Number(edition) }))
      : Promise.resolve(null),
)
