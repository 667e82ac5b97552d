import type { NextResponse } from 'next/server'
import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import type { Actor } from '@/lib/core/access/actor'
import { nationalTable, nationalTableIds } from '@/lib/core/oversight/national-tables'
import { seeNationalCounts } from '@/lib/features/oversight/see-national-counts'
import { countCsv } from './count-csv'

const tableId = z.enum(nationalTableIds)

/** A table of the national page as a file; null: there is none of that name, or not for this actor. */
export async function nationalCsv(actor: Actor, table: string): Promise<NextResponse | null> {
  const id = tableId.safeParse(table)
  const view = id.success ? await seeNationalCounts(actor) : null
  if (!id.success || view === null) return null
  return countCsv(nationalTable(view, id.data, await getLocale()), `romania-${id.data}.csv`, view.oldestAt)
}
