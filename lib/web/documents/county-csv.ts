import type { NextResponse } from 'next/server'
import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import type { Actor } from '@/lib/core/access/actor'
import { countyTable, countyTableIds } from '@/lib/core/oversight/county-tables'
import { seeCountyCounts } from '@/lib/features/oversight/see-county-counts'
import { countCsv } from './count-csv'

const tableId = z.enum(countyTableIds)

/** A table of the county's page as a file; null: there is none of that name, or not for this actor. */
export async function countyCsv(actor: Actor, table: string): Promise<NextResponse | null> {
  const id = tableId.safeParse(table)
  const view = id.success ? await seeCountyCounts(actor) : null
  if (!id.success || view === null) return null
  const code = actor.county?.id ?? 0
  return countCsv(countyTable(view, id.data, await getLocale()), `county-${code}-${id.data}.csv`, view.oldestAt)
}
