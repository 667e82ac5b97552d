import { communeFileRoute } from '@/lib/web/api-route'
import { fileResponse } from '@/lib/web/documents/file-response'
import { recordId } from '@/lib/web/record-id'
import { faultWorkbook } from '@/lib/web/workbooks/fault-workbook'

export const GET = communeFileRoute<{ id: string }>('observatory.import', async (actor, { id }) => {
  const workbook = await faultWorkbook(actor, 'observatory', recordId(id))
  return workbook && fileResponse('xlsx', workbook.fileName, workbook.bytes)
})
