import { exportList } from '@/lib/features/workbooks/export-list'
import { communeFileRoute } from '@/lib/web/api-route'
import { listResponse } from '@/lib/web/workbooks/list-response'

export const GET = communeFileRoute<{ format: string }>('registry.export', (actor, { format }) =>
  listResponse(format, () => exportList(actor, 'registry')),
)
