import { fileRoute } from '@/lib/web/api-route'
import { nationalFile } from '@/lib/web/documents/national-file'

export const GET = fileRoute<{ table: string }>('national.see', (actor, { table }) =>
  nationalFile(actor, table, 'json'),
)
