import { fileRoute } from '@/lib/web/api-route'
import { editionWorkbook } from '@/lib/web/documents/edition-workbook'
import { fileResponse } from '@/lib/web/documents/file-response'
import { recordId } from '@/lib/web/record-id'

export const GET = fileRoute<{ id: string }>('report-edition.see', async (actor, { id }) => {
  const workbook = await editionWorkbook(actor, recordId(id))
  return workbook && fileResponse('xlsx', workbook.fileName, workbook.bytes)
})
