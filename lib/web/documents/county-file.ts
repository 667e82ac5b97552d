import type { NextResponse } from 'next/server'
import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import type { Actor } from '@/lib/core/access/actor'
import { countyTable, countyTableIds } from '@/lib/core/oversight/county-tables'
import { seeCountyCounts } from '@/lib/features/oversight/see-county-counts'
import { codebookFile, countFile, type CountFormat } from './count-file'

const tableId = z.enum([...countyTableIds, 'codebook'])

/** A table of the county's page as a file; null: there is none of that name, or not for this actor. */
export async function countyFile(actor: Actor, table: string, format: CountFormat): Promise<NextResponse | null> {
  const id = tableId.safeParse(table)
  const view = id.success ? await seeCountyCounts(actor) : null
  if (!id.success || view === null || actor.county === null) return null
  const place = { county: actor.county.name, countedAt: view.oldestAt }
  if (id.data === 'codebook') return format === 'csv' ? codebookFile(place) : null
  return countFile(id.data, countyTable(view, id.data, await getLocale()), place, format)
}
