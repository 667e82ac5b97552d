import { shownDay } from '@/lib/core/observation/shown-values'
import type { WorkbookCell } from './column'

/** A cell as people read it: days 07.05.2026. */
export function cellText(cell: WorkbookCell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return String(cell)
  return 'day' in cell ? shownDay(cell.day) : cell.time
}

/** A cell as a value of JSON: days "2026-05-07". */
export function cellJson(cell: WorkbookCell): string | number | null {
  if (cell === null || typeof cell === 'string' || typeof cell === 'number') return cell
  return 'day' in cell ? cell.day : cell.time
}

/** Spreadsheets take a cell that begins so for a formula, also in CSV. */
const formulaStart = /^[\s]*[=+\-@\t\r]/

/** One field of CSV: a formula is made a text by an apostrophe, and quotes are doubled. */
const csvField = (text: string): string => {
  const harmless = formulaStart.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** A line of CSV as Romanian Excel reads it: fields parted by semicolons. */
export const csvLine = (cells: readonly WorkbookCell[]): string =>
  `${cells.map((cell) => csvField(cellText(cell))).join(';')}\r\n`
