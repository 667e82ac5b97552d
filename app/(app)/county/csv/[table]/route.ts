import { fileRoute } from '@/lib/web/api-route'
import { countyCsv } from '@/lib/web/documents/county-csv'

export const GET = fileRoute<{ table: string }>('county.see', (actor, { table }) => countyCsv(actor, table))
