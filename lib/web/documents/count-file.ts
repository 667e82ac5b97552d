import { NextResponse } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { romanianTime } from '@/lib/core/deadlines/romanian-time'
import { csvText } from '@/lib/core/documents/csv-text'
import { fileWord } from '@/lib/core/documents/file-word'
import { shownDay } from '@/lib/core/observation/shown-values'
import { isShare, type CountRow, type CountTable, type FrontColumn } from '@/lib/core/oversight/count-table'
import type { CountyTableId } from '@/lib/core/oversight/county-tables'
import type { NationalTableId } from '@/lib/core/oversight/national-tables'
import type { ToldSum } from '@/lib/core/oversight/told-sum'
import { countCodebook } from './count-codebook'

type TableId = CountyTableId | NationalTableId

export type CountFormat = 'csv' | 'json'

/** What is counted there: the tables of one page, of a county by its name or of the country. */
export type CountPlace = { readonly county: string | null; readonly countedAt: string | null }

/** A table of counts as a file, with the same cells as on the page, how old they are, and where its columns are explained. */
export async function countFile(
  id: TableId,
  table: CountTable,
  place: CountPlace,
  format: CountFormat,
): Promise<NextResponse> {
  const names = await fileNames(place)
  if (format === 'json') return NextResponse.json(await jsonOf(table, place), file(names.of(id), 'json'))
  return new NextResponse(await csvOf(table, place, `${names.of('codebook')}.csv`), file(names.of(id), 'csv'))
}

/** What the columns of all these tables mean, as a file of its own: CSV has no place for it. */
export async function codebookFile(place: CountPlace): Promise<NextResponse> {
  const t = await getTranslations('dashboards.csv')
  const words = await getTranslations('dashboards')
  const withheld = t('withheld', { word: words('withheld'), sum: '≥', none: t('emptyCell') })
  const heads = (['column', 'meaning', 'unit'] as const).map((head) => t(`meaningHeads.${head}`))
  const rows = (await countCodebook()).map(({ name, meaning, unit }) => [name, meaning, unit])
  const text = csvText([heads, ...rows, ['', withheld, '']])
  return new NextResponse(text, file((await fileNames(place)).of('codebook'), 'csv'))
}

async function fileNames({ county }: CountPlace) {
  const t = await getTranslations('dashboards.csv')
  const level = county === null ? 'nation' : 'county'
  const front = t('place', { level, county: fileWord(county ?? '') })
  return { of: (id: TableId | 'codebook') => `${front}-${t(`files.${id}`)}` }
}

async function csvOf({ front, columns, rows, total }: CountTable, { countedAt }: CountPlace, codebook: string) {
  const t = await getTranslations('dashboards')
  const cellsOf = (cells: CountRow['cells']) =>
    cells.map((told, place) => {
      if (told === null) return ''
      if (told === 'withheld') return t('withheld')
      const shown = (n: number) => {
        const number = rounded(n, columns[place])
        return Number.isInteger(number) ? number : String(number).replace('.', t('csv.decimal'))
      }
      return 'n' in told ? shown(told.n) : `≥${shown(told.least)}`
    })
  return csvText([
    [...front.map(({ head }) => t(`csv.heads.${head}`)), ...columns.map((column) => t(`columns.${column}`))],
    ...rows.map((row) => [...frontOf(front, row), ...cellsOf(row.cells)]),
    ...(total === null
      ? []
      : [[...front.map((_, place) => (place === front.length - 1 ? t('total') : '')), ...cellsOf(total)]]),
    [t('csv.rows'), rows.length],
    [t('csv.countedAt'), countedAt === null ? '' : t('csv.at', { at: localMoment(countedAt) })],
    [t('csv.codebook'), t('csv.codebookIn', { file: codebook })],
  ])
}

async function jsonOf({ front, columns, rows, total }: CountTable, { countedAt }: CountPlace) {
  const t = await getTranslations('dashboards')
  const cellsOf = (cells: CountRow['cells']) =>
    Object.fromEntries(columns.map((column, place) => [column, jsonCell(cells[place] ?? null, column)]))
  const meanings = await countCodebook()
  return {
    countedAt: countedAt === null ? null : t('csv.at', { at: localMoment(countedAt) }),
    timeZone: 'Europe/Bucharest',
    codebook: [
      ...front.map(({ head }) => ({ id: head, name: t(`csv.heads.${head}`) })),
      ...meanings.filter(({ id }) => columns.some((column) => column === id)),
    ],
    withheld: t('csv.withheld', { word: 'withheld', sum: 'atLeast', none: 'null' }),
    rowCount: rows.length,
    rows: rows.map((row) => ({
      ...Object.fromEntries(front.map(({ head, of }) => [head, row[of]])),
      ...cellsOf(row.cells),
    })),
    total: total === null ? null : cellsOf(total),
  }
}

const frontOf = (front: readonly FrontColumn[], row: CountRow): string[] => front.map(({ of }) => row[of])

const rounded = (n: number, column: CountTable['columns'][number] | undefined): number =>
  isShare(column) ? Math.round(n * 10) / 10 : n

function jsonCell(told: ToldSum | null, column: CountTable['columns'][number]) {
  if (told === null || told === 'withheld') return told
  return 'n' in told ? rounded(told.n, column) : { atLeast: rounded(told.least, column) }
}

/** A moment (ISO in UTC) as clocks in Romania showed it: "07.05.2026 14:05". */
function localMoment(iso: string): string {
  const at = new Date(iso)
  return `${shownDay(romanianDay(at))} ${romanianTime(at)}`
}

const types = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const

const file = (name: string, format: CountFormat) => ({
  headers: {
    'Content-Type': types[format],
    'Content-Disposition': `attachment; filename="${name}.${format}"`,
    'X-Content-Type-Options': 'nosniff',
  },
})
