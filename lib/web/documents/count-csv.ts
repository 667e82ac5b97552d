import { NextResponse } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { csvText } from '@/lib/core/documents/csv-text'
import { isShare, type CountTable } from '@/lib/core/oversight/count-table'
import type { ToldSum } from '@/lib/core/oversight/told-sum'

/** A table of counts as a file, with the same cells as on the page and a last line that says how old they are. */
export async function countCsv(table: CountTable, fileName: string, countedAt: string | null): Promise<NextResponse> {
  const t = await getTranslations('dashboards')
  const cell = (told: ToldSum | null, place: number): string | number => {
    if (told === null) return ''
    if (told === 'withheld') return t('withheld')
    const rounded = (n: number) => (isShare(table.columns[place]) ? Math.round(n * 10) / 10 : n)
    return 'n' in told ? rounded(told.n) : `≥${rounded(told.least)}`
  }
  const cellsOf = (cells: readonly (ToldSum | null)[]) => cells.map(cell)
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
