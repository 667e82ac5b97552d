import { fileRoute } from '@/lib/web/api-route'
import { nationalCsv } from '@/lib/web/documents/national-csv'

export const GET = fileRoute<{ table: string }>('national.see', (actor, { table }) => nationalCsv(actor, table))
