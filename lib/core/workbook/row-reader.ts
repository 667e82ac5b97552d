import { cellName, type WorkbookCell, type WorkbookColumn } from './column'
import type { CellFault } from './find-columns'
import type { GridRow } from './grid'
import {
  readChoiceCell,
  readCnpCell,
  readDayCell,
  readTimeCell,
  readYesNoCell,
  textOf,
  type CellReading,
} from './read-cells'

/** Reads the cells of one row by the id of their column, and notes what is wrong with each. */
export type RowReader = {
  readonly row: GridRow
  /** As it stands in the row. */
  readonly cell: (id: string) => WorkbookCell
  readonly isEmpty: (id: string) => boolean
  readonly text: (id: string) => string
  readonly cnp: () => string
  readonly day: (id: string) => string | null
  readonly time: (id: string) => string
  readonly yesNo: (id: string) => boolean | null
  readonly choice: (id: string) => string
  /** The code of a choice whose first two are yes and no, said in any of their words. */
  readonly result: (id: string) => string
  /** Notes a fault of a column; of the first cell of the row where the sheet has no such column. */
  readonly complain: (id: string, key: string, params?: CellFault['params']) => void
}

/** What Excel shows where a formula failed, and what we put where it has no result. */
const excelFault = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|FORMULA!)$/

const isBlank = (cell: WorkbookCell): boolean => cell === null || (typeof cell === 'string' && cell.trim() === '')

/** A reader of `row`; a cell that is empty is read from `above`, as those under a merged cell are. */
export function rowReader(
  row: GridRow,
  {
    places,
    columns,
    above = null,
    faults,
  }: {
    readonly places: Readonly<Record<string, number>>
    readonly columns: readonly WorkbookColumn[]
    readonly above?: RowReader | null
    readonly faults: CellFault[]
  },
): RowReader {
  const cellOf = (id: string): WorkbookCell => {
    const place = places[id]
    return place === undefined ? null : (row.cells[place] ?? null)
  }
  const complained = new Set<string>()
  const isEmpty = (id: string) => isBlank(cellOf(id)) && (above === null || above.isEmpty(id))
  const complain: RowReader['complain'] = (id, key, params) => {
    const cell = cellName(row.number, places[id] ?? 0)
    if (complained.has(cell)) return
    complained.add(cell)
    faults.push({ cell, key, ...(params && { params }) })
  }
  const own = (id: string): WorkbookCell => {
    const cell = cellOf(id)
    if (typeof cell !== 'string' || !excelFault.test(cell)) return cell
    complain(id, 'cellFault', { typed: cell })
    return null
  }
  const taken = <Value>(id: string, fallback: Value, read: (cell: WorkbookCell) => CellReading<Value>): Value => {
    const reading = read(own(id))
    if ('value' in reading) return reading.value
    complain(id, reading.fault, { typed: textOf(own(id)).slice(0, 60) })
    return fallback
  }
  const orAbove = <Value>(id: string, read: () => Value, from: (reader: RowReader) => Value): Value =>
    textOf(own(id)) === '' && above !== null ? from(above) : read()
  return {
    row,
    cell: cellOf,
    isEmpty,
    complain,
    text: (id) =>
      orAbove(
        id,
        () => textOf(own(id)),
        (reader) => reader.text(id),
      ),
    cnp: () => taken('cnp', '', readCnpCell),
    day: (id) =>
      orAbove(
        id,
        () => taken<string | null>(id, null, readDayCell),
        (reader) => reader.day(id),
      ),
    time: (id) =>
      orAbove(
        id,
        () => taken(id, '', readTimeCell),
        (reader) => reader.time(id),
      ),
    yesNo: (id) =>
      orAbove(
        id,
        () => taken<boolean | null>(id, null, readYesNoCell),
        (reader) => reader.yesNo(id),
      ),
    result: (id) => {
      const choices = columns.find((column) => column.id === id)?.choices ?? []
      return taken(id, '', (cell) => {
        const said = readYesNoCell(cell)
        if ('value' in said && said.value !== null) return { value: said.value ? 'yes' : 'no' }
        return readChoiceCell(cell, choices)
      })
    },
    choice: (id) => {
      const choices = columns.find((column) => column.id === id)?.choices ?? []
      return orAbove(
        id,
        () => taken(id, '', (cell) => readChoiceCell(cell, choices)),
        (reader) => reader.choice(id),
      )
    },
  }
}
