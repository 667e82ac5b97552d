import { checkChild, noCnpReasons, type ChildDetails } from '@/lib/core/casework/child-record'
import type { FamilyDetails } from '@/lib/core/casework/family-record'
import { nameFault } from '@/lib/core/casework/name-fault'
import { readPhone } from '@/lib/core/casework/phone'
import type { SheetRules } from '@/lib/core/observation/check-sheet'
import { cellName, type WorkbookColumn } from './column'
import { findColumns, type CellFault, type GridRow } from './find-columns'
import { fold } from './fold'
import { readSheet, type ReadSheet } from './read-sheet'
import { rowReader, type RowReader } from './row-reader'

export type ReadChild = { readonly row: number; readonly cnpCell: string; readonly details: ChildDetails }
/** A family of an uploaded workbook, by the row that it begins on. */
export type ReadFamily = {
  readonly row: number
  readonly numberCell: string
  readonly family: FamilyDetails
  readonly villageName: string
  readonly sheet: ReadSheet | null
  readonly children: readonly ReadChild[]
}
export type ObservatoryReading = {
  readonly families: readonly ReadFamily[]
  readonly faults: readonly CellFault[]
  readonly ignored: readonly string[]
}

export type ReadingRules = SheetRules & {
  readonly columns: readonly WorkbookColumn[]
  readonly villages: readonly { readonly id: number; readonly name: string }[]
  readonly county: number
}

const familyIds = ['head_name', 'village', 'street', 'street_no', 'sheet_number', 'filled_on', 'filler_name']
const childIds = ['surname', 'given_name', 'child_name', 'cnp', 'birth_date']
const whole = (key: string, params?: CellFault['params']): CellFault => ({ cell: '', key, ...(params && { params }) })

/** Reads the sheet of a workbook that holds an Observatory: its families, or every cell that cannot be taken. */
export function readObservatory(sheets: readonly (readonly GridRow[])[], rules: ReadingRules): ObservatoryReading {
  const found = sheets
    .flatMap((grid) => findColumns(grid, rules.columns) ?? [])
    .sort((one, other) => Object.keys(other.places).length - Object.keys(one.places).length)[0]
  const refused = (...faults: CellFault[]) => ({ families: [], ignored: [], faults })
  if (found === undefined) return refused(whole('noHeadings'))
  const { places, ignored } = found
  if (ignored.some((head) => /registr/.test(fold(head)))) return refused(whole('isRegistry'))
  const missing = [
    ...(places.child_name === undefined && (places.surname === undefined || places.given_name === undefined)
      ? ['child_name']
      : []),
    ...['head_name', 'birth_date', 'cnp'].filter((id) => places[id] === undefined),
  ]
  if (missing.length > 0 || found.faults.length > 0) {
    const heads = missing.map((id) => rules.columns.find((column) => column.id === id)?.head ?? id)
    return refused(...found.faults, ...heads.map((head) => whole('columnMissing', { head })))
  }
  const faults: CellFault[] = []
  const groups: { first: RowReader; children: RowReader[] }[] = []
  for (const row of found.rows) {
    const alone = rowReader(row, { places, columns: rules.columns, faults })
    if (isNoRecord(alone)) continue
    const latest = groups.at(-1)
    if (latest !== undefined && continues(alone, latest.first)) latest.children.push(alone)
    else groups.push({ first: alone, children: [alone] })
  }
  if (groups.length === 0) return refused(whole('noRows'))
  const families = groups.flatMap((group) => readFamily(group, rules, places, faults) ?? [])
  faults.push(...twins(families))
  return { families: faults.length === 0 ? families : [], faults, ignored }
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

function readFamily(
  { first, children }: { readonly first: RowReader; readonly children: readonly RowReader[] },
  rules: ReadingRules,
  places: Readonly<Record<string, number>>,
  faults: CellFault[],
): ReadFamily | null {
  const headName = first.text('head_name')
  const head = nameFault('head_name', headName).head_name
  if (head !== undefined) first.complain('head_name', head.key)
  const typedVillage = first.text('village')
  const village = rules.villages.find(({ name }) => fold(name) === fold(typedVillage))
  if (typedVillage !== '' && village === undefined)
    first.complain('village', 'villageUnknown', { typed: typedVillage.slice(0, 60) })
  const typedPhone = first.text('phone')
  const phone = typedPhone === '' ? '' : (readPhone(typedPhone) ?? readPhone(`0${typedPhone}`))
  if (phone === null) first.complain('phone', 'phone')
  const street = first.text('street')
  const streetNo = first.text('street_no')
  const sheet = readSheet(first, rules, rules.county)
  const read = children.flatMap((reader) => readChild(reader, rules.today, places) ?? [])
  if (phone === null || faults.length > 0) return null
  const family = { headName, villageId: village?.id ?? null, street, streetNo, phone }
  const numberCell = cellName(first.row.number, places.sheet_number ?? 0)
  return { row: first.row.number, numberCell, family, villageName: village?.name ?? '', sheet, children: read }
}

const columnOfField: Readonly<Record<string, string>> = { givenName: 'given_name', birthDate: 'birth_date' }

function readChild(reader: RowReader, today: string, places: Readonly<Record<string, number>>): ReadChild | null {
  const [firstWord = '', ...others] = reader.text('child_name').split(' ')
  const sex = reader.choice('sex')
  const cnp = reader.cnp()
  const reason = reader.choice('no_cnp_reason')
  const checked = checkChild(
    {
      surname: reader.text('surname') || firstWord,
      givenName: reader.text('given_name') || others.join(' '),
      birthDate: reader.day('birth_date'),
      sex: sex === '1' || sex === '2' ? sex : null,
      cnp,
      noCnpReason: noCnpReasons.find((known) => known === reason) ?? null,
      separated: reader.yesNo('separated') === true,
    },
    today,
  )
  if (checked.ok) {
    return { row: reader.row.number, cnpCell: cellName(reader.row.number, places.cnp ?? 0), details: checked.value }
  }
  for (const [field, { key, params }] of Object.entries(checked.error)) {
    const column = columnOfField[field] ?? field
    reader.complain(places[column] === undefined && /name/i.test(column) ? 'child_name' : column, key, params)
  }
  return null
}

/** A CNP or a number of a sheet that stands twice in the file. */
function twins(families: readonly ReadFamily[]): CellFault[] {
  const seen = new Map<string, string>()
  const faults: CellFault[] = []
  const note = (value: string | null, cell: string, key: string) => {
    if (value === null) return
    const other = seen.get(value)
    if (other === undefined) seen.set(value, cell)
    else faults.push({ cell, key, params: { other } })
  }
  for (const { children, sheet, numberCell } of families) {
    note(sheet?.number ?? null, numberCell, 'numberTwice')
    for (const { details, cnpCell } of children) note(details.cnp, cnpCell, 'cnpTwiceInFile')
  }
  return faults
}
