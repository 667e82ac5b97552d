import { NextResponse } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { csvText } from '@/lib/core/documents/csv-text'
import { isShare, type CountTable } from '@/lib/core/oversight/count-table'
import type { Told } from '@/lib/core/oversight/told'

/** A table of counts as a file, with the same cells as on the page and a last line that says how old they are. */
export async function countCsv(table: CountTable, fileName: string, countedAt: string | null): Promise<NextResponse> {
  const t = await getTranslations('dashboards')
  const cell = (told: Told | null, place: number): string | number => {
    if (told === null) return ''
    if (told === 'withheld') return t('withheld')
    return isShare(table.columns[place]) ? Math.round(told.n * 10) / 10 : told.n
  }
  const cellsOf = (cells: readonly (Told | null)[]) => cells.map(cell)
  const text = csvText([
    [t('csv.before'), t('csv.name'), ...table.columns.map((column) => t(`columns.${column}`))],
    ...table.rows.map(({ before, name, cells }) => [before, name, ...cellsOf(cells)]),
    ...(table.total === null ? [] : [['', t('total'), ...cellsOf(table.total)]]),
    [t('csv.countedAt'), countedAt ?? ''],
  ])
  return new NextResponse(text, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileName}"`,
    },
  })
}
