import { fileRoute } from '@/lib/web/api-route'
import { countyFile } from '@/lib/web/documents/county-file'

export const GET = fileRoute<{ table: string }>('county.see', (actor, { table }) => countyFile(actor, table, 'csv'))
