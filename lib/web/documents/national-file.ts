import type { NextResponse } from 'next/server'
import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import type { Actor } from '@/lib/core/access/actor'
import { nationalTable, nationalTableIds } from '@/lib/core/oversight/national-tables'
import { seeNationalCounts } from '@/lib/features/oversight/see-national-counts'
import { codebookFile, countFile, type CountFormat } from './count-file'

const tableId = z.enum([...nationalTableIds, 'codebook'])

/** A table of the national page as a file; null: there is none of that name, or not for this actor. */
export async function nationalFile(actor: Actor, table: string, format: CountFormat): Promise<NextResponse | null> {
  const id = tableId.safeParse(table)
  const view = id.success ? await seeNationalCounts(actor) : null
  if (!id.success || view === null) return null
  const place = { county: null, countedAt: view.oldestAt }
  if (id.data === 'codebook') return format === 'csv' ? codebookFile(place) : null
  return countFile(id.data, nationalTable(view, id.data, await getLocale()), place, format)
}
