import type { WorkbookColumn } from './column'
import { findColumns, type CellFault, type FoundColumns } from './find-columns'
import { fold } from './fold'
import type { GridSheet } from './grid'
import { rowReader, type RowReader } from './row-reader'

/** Consecutive rows of one family; its first row says who the family is. */
export type RowGroup = { readonly first: RowReader; readonly children: readonly RowReader[] }

export type ListRules = {
  readonly columns: readonly WorkbookColumn[]
  /** Columns besides the names of the child that the list cannot be without. */
  readonly required: readonly string[]
}

export type ListReading = {
  readonly places: Readonly<Record<string, number>>
  readonly groups: readonly RowGroup[]
  readonly ignored: readonly string[]
  /** Grows while the rows are read; with one for the whole file there are no groups. */
  readonly faults: CellFault[]
}

const familyIds = [
  ...['family_no', 'head_name', 'village', 'street', 'street_no'],
  ...['sheet_number', 'filled_on', 'filler_name'],
]
const childIds = ['surname', 'given_name', 'child_name', 'cnp', 'birth_date']
const whole = (key: string, params?: CellFault['params']): CellFault => ({ cell: '', key, ...(params && { params }) })

/** The rows of the one sheet that holds the list, by family. Hidden sheets are named among what is ignored. */
export function readList(sheets: readonly GridSheet[], { columns, required }: ListRules): ListReading {
  const hidden = sheets.flatMap((sheet) => (sheet.hidden ? `[${sheet.name}]` : []))
  const lists = sheets
    .flatMap((sheet) => {
      const found = sheet.hidden ? null : findColumns(sheet, columns)
      return found === null ? [] : [{ sheet, found, missing: missingOf(found, required) }]
    })
    .sort((one, other) => Object.keys(other.found.places).length - Object.keys(one.found.places).length)
  const [best] = lists
  const refused = (...faults: CellFault[]): ListReading => ({ places: {}, groups: [], ignored: hidden, faults })
  if (best === undefined) return refused(whole(hidden.length > 0 ? 'noHeadingsHidden' : 'noHeadings'))
  const complete = lists.filter(({ missing, found }) => missing.length === 0 && found.rows.length > 0)
  if (complete.length > 1)
    return refused(whole('severalSheets', { sheets: complete.map(({ sheet }) => sheet.name).join('; ') }))
  const { found, missing } = complete[0] ?? best
  if (missing.length > 0 || found.faults.length > 0) {
    const heads = missing.map((id) => columns.find((column) => column.id === id)?.head ?? id)
    return {
      ...refused(...found.faults, ...heads.map((head) => whole('columnMissing', { head }))),
      ignored: found.ignored,
    }
  }
  const faults: CellFault[] = []
  const groups = groupsOf(found, columns, faults)
  if (groups.length === 0) return refused(whole('noRows'))
  return { places: found.places, groups, ignored: [...found.ignored, ...hidden], faults }
}

const missingOf = ({ places }: FoundColumns, required: readonly string[]): string[] => [
  ...(places.child_name === undefined && (places.surname === undefined || places.given_name === undefined)
    ? ['child_name']
    : []),
  ...required.filter((id) => places[id] === undefined),
]

function groupsOf({ rows, places }: FoundColumns, columns: readonly WorkbookColumn[], faults: CellFault[]): RowGroup[] {
  const groups: { first: RowReader; children: RowReader[] }[] = []
  for (const row of rows) {
    const reader = rowReader(row, { places, columns, faults })
    if (isNoRecord(reader)) continue
    const latest = groups.at(-1)
    if (latest !== undefined && continues(reader, latest.first)) latest.children.push(reader)
    else groups.push({ first: reader, children: [reader] })
  }
  return groups
}

/** Lines without a child: numbers of columns under the headings, totals, lines that hold a running number alone. */
function isNoRecord(reader: RowReader): boolean {
  const cells = reader.row.cells.filter((cell) => cell !== null && cell !== '')
  if (/^total\b/.test(fold(cells.map((cell) => (typeof cell === 'string' ? cell : '')).join(' ')))) return true
  if (cells.length > 2 && cells.every((cell) => /^\(?\d{1,3}\)?$/.test(String(cell)))) return true
  return [...childIds, ...familyIds].every(reader.isEmpty)
}

/** The row goes on with the family above: its own family cells are empty or say the same. */
const continues = (reader: RowReader, first: RowReader): boolean =>
  familyIds.every((id) => reader.isEmpty(id) || fold(reader.text(id)) === fold(first.text(id))) &&
  (reader.isEmpty('head_name') || !first.isEmpty('head_name'))
