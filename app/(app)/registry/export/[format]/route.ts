import { communeFileRoute } from '@/lib/web/api-route'
import { listResponse } from '@/lib/web/workbooks/list-response'

export const GET = communeFileRoute<{ format: string }>('registry.export', (actor, { format }) =>
  listResponse(actor, 'registry', format),
)
