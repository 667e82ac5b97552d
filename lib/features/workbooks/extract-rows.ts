import { extractColumns, requiredColumns } from '@/lib/content/workbooks/extract-columns'
import { yesWord, type WorkbookCell } from '@/lib/core/workbook/column'
import type { Quarter } from '@/lib/core/workbook/quarters'
import type { CommuneDb } from '@/lib/data/db'
import { earlierIdsInQuarter, recordsOfQuarter } from '@/lib/data/quarterly-records'
import { earlierRecords } from '@/lib/data/workbook-earlier'
import { dayCell, yesNo, type CellsById } from './common-cells'
import { numbering } from './row-numbering'
import { earlierRegistryCells, registryCells } from './registry-cells'

/** The Registry of a quarter: who stood in it on some day, as its last day (or today) tells it. */
export async function extractRows(db: CommuneDb, quarter: Quarter): Promise<readonly (readonly WorkbookCell[])[]> {
  const numbersOf = numbering()
  const judged = (await recordsOfQuarter(db, quarter)).map((record): CellsById => ({
    ...registryCells(record, numbersOf(record.familyId)),
    entered: yesNo(record.registeredOn >= quarter.from),
    closed_on: dayCell(record.closedOn),
    close_reason: record.closeReason,
    visits: record.visits,
    last_visit_on: dayCell(record.lastVisitOn),
  }))
  const earlier = (await earlierRecords(db, await earlierIdsInQuarter(db, quarter))).map((record): CellsById => ({
    ...earlierRegistryCells(record, numbersOf(record.familyId)),
    entered: yesNo(enteredOn(record.cells.registered_on) >= quarter.from),
    visits: 0,
  }))
  return [...judged, ...earlier].map((row) => {
    const full: CellsById = { ...row, missing: missingIn(row) }
    return extractColumns.map(({ id }) => full[id] ?? null)
  })
}

const enteredOn = (cell: WorkbookCell | undefined): string =>
  cell !== null && typeof cell === 'object' && 'day' in cell ? cell.day : ''

/** The headings of required columns that are empty; a child without a CNP has a reason in its place. */
function missingIn(row: CellsById): string {
  const heads = requiredColumns(row.plan_needed === yesWord).flatMap((id) => {
    const cell = row[id] ?? (id === 'cnp' ? row.no_cnp_reason : null) ?? null
    return cell === null || cell === '' ? (extractColumns.find((column) => column.id === id)?.head ?? id) : []
  })
  return heads.join('; ')
}
