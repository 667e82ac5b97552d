import { yesWord, type WorkbookCell, type WorkbookColumn } from './column'
import { fold } from './fold'
import type { RowReader } from './row-reader'
import { saidIn } from './said-cell'

/** A child on file as the list would leave now: its cells by the id of their column. */
export type RowOnFile = {
  readonly familyId: string
  readonly headName: string
  readonly child: string
  readonly cells: Readonly<Record<string, WorkbookCell>>
}

/** A row on file that a row of the file means, and the columns in which they differ. */
export type Held = { readonly onFile: RowOnFile; readonly differing: readonly string[] }

export type RowsOnFile = {
  /** What is on file of the child of a row; null where the row means none that is known for sure. */
  readonly heldBy: (reader: RowReader, first: RowReader) => Held | null
  /** The columns among `ids` in which a row says something else than the file; an empty cell says nothing. */
  readonly otherThan: (reader: RowReader, onFile: RowOnFile, ids: readonly string[]) => readonly string[]
}

/** They follow the place in the list, and where the row was read. */
const ofTheFile = ['row_no', 'family_no', 'source']

const textIn = (cell: WorkbookCell | undefined): string => (typeof cell === 'string' ? cell : '')
const dayIn = (cell: WorkbookCell | undefined): string =>
  cell !== null && typeof cell === 'object' && 'day' in cell ? cell.day : ''
const bornAs = (name: string, day: string): string => `${fold(name)} ${day}`

/** Looks rows up among those on file: by CNP, or, where either has none, by names, birth date and head of the family. */
export function rowsOnFile(
  onFile: readonly RowOnFile[],
  {
    places,
    columns,
  }: { readonly places: Readonly<Record<string, number>>; readonly columns: readonly WorkbookColumn[] },
): RowsOnFile {
  const compared = columns.filter(({ id }) => places[id] !== undefined && !ofTheFile.includes(id))
  const byCnp = new Map<string, RowOnFile[]>()
  const byBirth = new Map<string, RowOnFile[]>()
  for (const row of onFile) {
    const { cnp, birth_date: day } = row.cells
    if (textIn(cnp) !== '') put(byCnp, textIn(cnp), row)
    put(byBirth, bornAs(nameOf(row), dayIn(day)), row)
  }
  const columnOf = new Map(columns.map((column) => [column.id, column]))
  const said = (reader: RowReader, id: string): string => {
    const column = columnOf.get(id)
    return column === undefined ? '' : saidIn(column, reader.cell(id))
  }
  const differs = (reader: RowReader, first: RowReader, row: RowOnFile) =>
    compared.flatMap((column) => {
      const kept = saidOnFile(column, row)
      const alike = (of: RowReader) =>
        saidIn(column, of.cell(column.id)) === kept || receivedAsFilled(column.id, of, kept, row)
      return alike(reader) || (reader.isEmpty(column.id) && alike(first)) ? [] : [column.id]
    })
  return {
    heldBy: (reader, first) => {
      const cnp = said(reader, 'cnp')
      const name = said(reader, 'child_name') || `${said(reader, 'surname')} ${said(reader, 'given_name')}`
      const head = fold(said(reader, 'head_name') || said(first, 'head_name'))
      const born = byBirth.get(bornAs(name, said(reader, 'birth_date'))) ?? []
      const named = born.filter((row) => (cnp === '' || textIn(row.cells.cnp) === '') && fold(row.headName) === head)
      const held = [...(byCnp.get(cnp) ?? []), ...named].map((row) => ({
        onFile: row,
        differing: differs(reader, first, row),
      }))
      return held.sort((one, other) => one.differing.length - other.differing.length)[0] ?? null
    },
    otherThan: (reader, row, ids) =>
      compared.flatMap((column) =>
        !ids.includes(column.id) ||
        reader.isEmpty(column.id) ||
        saidIn(column, reader.cell(column.id)) === saidOnFile(column, row)
          ? []
          : [column.id],
      ),
  }
}

function put(rows: Map<string, RowOnFile[]>, key: string, row: RowOnFile): void {
  const there = rows.get(key)
  if (there === undefined) rows.set(key, [row])
  else there.push(row)
}

const nameOf = ({ cells }: RowOnFile): string => `${textIn(cells.surname)} ${textIn(cells.given_name)}`

/** As the column of an upload would say it, also one that our own lists do not have. */
function saidOnFile(column: WorkbookColumn, row: RowOnFile): string {
  const { id } = column
  if (id === 'child_name') return saidIn(column, nameOf(row))
  const dimension = /^block\.(\d)$/.exec(id)?.[1]
  if (dimension === undefined) return saidIn(column, row.cells[id] ?? null)
  const codes = Object.entries(row.cells).flatMap(([key, cell]) => {
    const code = /^(?:row|result)\.(.+)$/.exec(key)?.[1]
    return code?.startsWith(dimension) && cell === yesWord ? code : []
  })
  return saidIn(column, codes.join(' '))
}

/** A sheet whose arrival is left empty arrived on the day that it was filled in. */
const receivedAsFilled = (id: string, reader: RowReader, kept: string, row: RowOnFile): boolean =>
  id === 'received_on' && reader.isEmpty(id) && kept === dayIn(row.cells.filled_on)
