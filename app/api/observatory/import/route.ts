import { apiRoute } from '@/lib/web/api-route'
import { receiveWorkbook } from '@/lib/web/workbooks/receive-workbook'

export const POST = apiRoute('observatory.import', receiveWorkbook('observatory'))
