import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import { nationalTable, nationalTableIds } from '@/lib/core/oversight/national-tables'
import { seeNationalCounts } from '@/lib/features/oversight/see-national-counts'
import { fileRoute } from '@/lib/web/api-route'
import { countCsv } from '@/lib/web/documents/count-csv'

export const GET = fileRoute<{ table: string }>('national.see', async (actor, { table }) => {
  const id = z.enum(nationalTableIds).safeParse(table)
  const view = id.success ? await seeNationalCounts(actor) : null
  if (!id.success || view === null) return null
  return countCsv(nationalTable(view, id.data, await getLocale()), `romania-${id.data}.csv`, view.oldestAt)
})
