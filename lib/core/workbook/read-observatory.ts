import type { FamilyDetails } from '@/lib/core/casework/family-record'
import type { SheetRules } from '@/lib/core/observation/check-sheet'
import { cellName, type WorkbookColumn } from './column'
import type { CellFault } from './find-columns'
import { fold } from './fold'
import type { GridSheet } from './grid'
import { readList } from './read-list'
import { readChild, readFamilyDetails, type PersonRules, type ReadChild } from './read-persons'
import { readSheet, type ReadSheet } from './read-sheet'
import type { RowOnFile } from './rows-on-file'
import { siftGroups, type SiftedGroup, type UnchangedRow } from './sift-groups'
import { twiceInFile } from './twice-in-file'

/** A family of an uploaded workbook, by the row that it begins on. */
export type ReadFamily = {
  readonly row: number
  readonly numberCell: string
  readonly family: FamilyDetails
  readonly villageName: string
  readonly sheet: ReadSheet | null
  readonly children: readonly ReadChild[]
  /** The family on file that the children come to; null for a new one. */
  readonly joins: string | null
}
export type ObservatoryReading = {
  readonly families: readonly ReadFamily[]
  readonly unchanged: readonly UnchangedRow[]
  readonly faults: readonly CellFault[]
  readonly ignored: readonly string[]
}

export type ReadingRules = SheetRules &
  PersonRules & {
    readonly columns: readonly WorkbookColumn[]
    readonly county: number
    readonly onFile: readonly RowOnFile[]
  }

/** Headings that the Registry alone has (methodology 4.2). */
const isOfRegistry = /\bin registru\b|numarul? total de situatii de risc|frecventa monitorizarii/

/** Columns of a child alone; all others say the same in each row of a family. */
const ofChild = [
  ...['row_no', 'family_no', 'surname', 'given_name', 'child_name', 'cnp', 'no_cnp_reason'],
  ...['birth_date', 'sex', 'separated'],
]

/** Reads the sheet of a workbook that holds an Observatory: its families, or every cell that cannot be taken. */
export function readObservatory(sheets: readonly GridSheet[], rules: ReadingRules): ObservatoryReading {
  const { groups, places, ignored, faults } = readList(sheets, {
    columns: rules.columns,
    required: ['head_name', 'birth_date', 'cnp'],
  })
  if (ignored.some((head) => isOfRegistry.test(fold(head))))
    return { families: [], unchanged: [], ignored: [], faults: [{ cell: '', key: 'isRegistry' }] }
  const { columns, onFile } = rules
  const ofFamily = columns.flatMap(({ id }) => (ofChild.includes(id) ? [] : id))
  const sifted = siftGroups(groups, { places, columns, onFile, ofFamily })
  const families = sifted.groups.flatMap((group) => readFamily(group, rules, places, faults) ?? [])
  const numbers = families.map(({ sheet, numberCell }) => ({ value: sheet?.number ?? null, cell: numberCell }))
  const cnps = families.flatMap(({ children }) =>
    children.map(({ details, cnpCell }) => ({ value: details.cnp, cell: cnpCell })),
  )
  faults.push(...twiceInFile(numbers, 'numberTwice'), ...twiceInFile(cnps, 'cnpTwiceInFile'))
  return { families: faults.length === 0 ? families : [], unchanged: sifted.unchanged, faults, ignored }
}

function readFamily(
  { first, children, joins }: SiftedGroup,
  rules: ReadingRules,
  places: Readonly<Record<string, number>>,
  faults: readonly CellFault[],
): ReadFamily | null {
  const details = readFamilyDetails(first, rules)
  // A family on file keeps its sheets.
  const sheet = joins === null ? readSheet(first, rules, rules.county) : null
  const read = children.flatMap((reader) => readChild(reader, rules, places) ?? [])
  if (details === null || faults.length > 0) return null
  const numberCell = cellName(first.row.number, places.sheet_number ?? 0)
  return { row: first.row.number, numberCell, ...details, sheet, children: read, joins: joins?.familyId ?? null }
}
