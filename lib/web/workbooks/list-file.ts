import { codebookOf } from '@/lib/core/workbook/codebook'
import type { WorkbookCell, WorkbookColumn } from '@/lib/core/workbook/column'
import { cellJson, csvLine } from '@/lib/core/workbook/text-form'
import type { LeavingList } from '@/lib/core/workbook/leaving-list'
import { streamWorkbook, type StreamedSheet } from '@/lib/platform/xlsx/stream-workbook'

/** CSV has no place for it: the codebook is a CSV of its own. */
export const listFormats = ['xlsx', 'csv', 'json', 'codebook'] as const
export type ListFormat = (typeof listFormats)[number]

const bytes = new TextEncoder()
const byteOrderMark = '\uFEFF'

/** The list as a file, piece by piece. */
export async function* listFile(list: LeavingList, format: ListFormat): AsyncGenerator<Uint8Array> {
  if (format === 'xlsx') yield* streamWorkbook([dataSheet(list), aboutSheet(list), codebookSheet(list)])
  else if (format === 'codebook') yield bytes.encode(codebookCsv(list.columns))
  else for await (const text of format === 'csv' ? csvOf(list) : jsonOf(list)) yield bytes.encode(text)
}

const dataSheet = ({ title, sheet = title, columns, rows }: LeavingList): StreamedSheet => ({
  name: sheet,
  columns,
  rows: rows(),
})

const aboutSheet = ({ title, commune, about, count }: LeavingList): StreamedSheet => ({
  name: 'Despre fișier',
  columns: [
    { head: 'Despre fișier', width: 34 },
    { head: 'About this file', width: 40 },
  ],
  rows: [[title, commune], ...about, ['Numărul de rânduri (copii) / Rows (children)', count]],
})

const codebookHeads = [
  { head: 'Coloana', width: 9 },
  { head: 'Titlul', width: 46 },
  { head: 'Codul', width: 22 },
  { head: 'Felul', width: 9 },
  { head: 'Grupa', width: 34 },
  { head: 'Group', width: 34 },
  { head: 'Explicație', width: 50 },
  { head: 'Meaning', width: 50 },
  { head: 'Valori / Values', width: 60 },
]
const codebookRows = (columns: readonly WorkbookColumn[]): WorkbookCell[][] =>
  codebookOf(columns).map((entry) => [
    ...[entry.column, entry.head, entry.id, entry.kind, entry.groupRo],
    ...[entry.groupEn, entry.meaningRo, entry.meaningEn, entry.values],
  ])

const codebookSheet = ({ columns }: LeavingList): StreamedSheet => ({
  name: 'Explicații',
  columns: codebookHeads,
  rows: codebookRows(columns),
})

const codebookCsv = (columns: readonly WorkbookColumn[]): string =>
  byteOrderMark + [codebookHeads.map(({ head }) => head), ...codebookRows(columns)].map(csvLine).join('')

async function* csvOf({ columns, rows }: LeavingList): AsyncGenerator<string> {
  yield byteOrderMark + csvLine(columns.map(({ head }) => head))
  for await (const row of rows()) yield csvLine(row)
}

async function* jsonOf({ head, columns, rows }: LeavingList): AsyncGenerator<string> {
  yield `${JSON.stringify({ ...head, codebook: codebookOf(columns) }).slice(0, -1)},"rows":[`
  let parted = ''
  for await (const row of rows()) {
    yield (
      parted + JSON.stringify(Object.fromEntries(columns.map(({ id }, index) => [id, cellJson(row[index] ?? null)])))
    )
    parted = ','
  }
  yield ']}'
}
