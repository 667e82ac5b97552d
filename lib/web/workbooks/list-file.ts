import { codebookOf } from '@/lib/core/workbook/codebook'
import type { WorkbookCell } from '@/lib/core/workbook/column'
import { cellJson, csvLine } from '@/lib/core/workbook/text-form'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { ListExport } from '@/lib/features/workbooks/export-list'
import { streamWorkbook, type StreamedSheet } from '@/lib/platform/xlsx/stream-workbook'

export const listFormats = ['xlsx', 'csv', 'json'] as const
export type ListFormat = (typeof listFormats)[number]

/** The official names; Excel takes 31 signs. */
const sheetNames = { observatory: 'Observatorul copiilor', registry: 'Registrul copiilor la risc' } as const

const bytes = new TextEncoder()
const byteOrderMark = '\uFEFF'

/** The list as a file, piece by piece. */
export async function* listFile(list: ListExport, format: ListFormat): AsyncGenerator<Uint8Array> {
  if (format === 'xlsx') yield* streamWorkbook([dataSheet(list), aboutSheet(list), codebookSheet(list)])
  else for await (const text of format === 'csv' ? csvOf(list) : jsonOf(list)) yield bytes.encode(text)
}

const dataSheet = ({ list, columns, rows }: ListExport): StreamedSheet => ({
  name: sheetNames[list],
  columns,
  rows: rows(),
})

const aboutSheet = ({ list, commune, day, count }: ListExport): StreamedSheet => ({
  name: 'Despre fișier',
  columns: [
    { head: 'Despre fișier', width: 34 },
    { head: 'About this file', width: 40 },
  ],
  rows: [
    [sheetNames[list], commune],
    ['Data / Date', shownDay(day)],
    ['Numărul de rânduri (copii) / Rows (children)', count],
  ],
})

const codebookSheet = ({ columns }: ListExport): StreamedSheet => ({
  name: 'Explicații',
  columns: [
    { head: 'Coloana', width: 9 },
    { head: 'Titlul', width: 46 },
    { head: 'Codul', width: 22 },
    { head: 'Grupa', width: 34 },
    { head: 'Group', width: 34 },
    { head: 'Explicație', width: 50 },
    { head: 'Meaning', width: 50 },
    { head: 'Valori / Values', width: 60 },
  ],
  rows: codebookOf(columns).map((entry): WorkbookCell[] => [
    ...[entry.column, entry.head, entry.id, entry.groupRo],
    ...[entry.groupEn, entry.meaningRo, entry.meaningEn, entry.values],
  ]),
})

async function* csvOf({ columns, rows }: ListExport): AsyncGenerator<string> {
  yield byteOrderMark + csvLine(columns.map(({ head }) => head))
  for await (const row of rows()) yield csvLine(row)
}

async function* jsonOf({ list, commune, day, count, columns, rows }: ListExport): AsyncGenerator<string> {
  const head = { list, commune, day, count, codebook: codebookOf(columns) }
  yield `${JSON.stringify(head).slice(0, -1)},"rows":[`
  let parted = ''
  for await (const row of rows()) {
    yield (
      parted + JSON.stringify(Object.fromEntries(columns.map(({ id }, index) => [id, cellJson(row[index] ?? null)])))
    )
    parted = ','
  }
  yield ']}'
}
