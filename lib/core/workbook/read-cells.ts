import { formatDay, isRealDate } from '@/lib/core/dates/calendar-date'
import { noWord, yesWord, type ColumnChoice, type WorkbookCell } from './column'
import { fold, modern } from './fold'
import { cellText } from './text-form'

/** What a cell says, or the message that says what is wrong with it. */
export type CellReading<Value> = { readonly value: Value } | { readonly fault: string }

export const textOf = (cell: WorkbookCell): string => modern(cellText(cell))

/** As stamps and old registers write the month. */
const romanMonths = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']
const months = ['ian', 'feb', 'mar', 'apr', 'mai', 'iun', 'iul', 'aug', 'sep', 'oct', 'noi', 'dec']

/** "7.5.2015", "07/05/15", "7 mai 2015", "7.V.2015", "2015-05-07", a day of Excel or its serial number; null: the cell is empty. */
export function readDayCell(cell: WorkbookCell): CellReading<string | null> {
  if (cell === null || cell === '') return { value: null }
  if (typeof cell === 'number') return readSerial(cell)
  if (typeof cell !== 'string') return 'day' in cell ? { value: cell.day } : { fault: 'noDay' }
  const typed = fold(cell)
  if (typed === '') return { value: null }
  const iso = /^(\d{4}) (\d{1,2}) (\d{1,2})( 0+)*$/.exec(typed)
  if (iso !== null) return dayOf(iso[3], iso[2], iso[1])
  const parts = /^(\d{1,2}) (\d{1,2}|[a-z]+) (\d{4}|\d{2})( a| an| 0+)*$/.exec(typed)
  if (parts === null) return { fault: 'noDay' }
  const [, day, month = '', year = ''] = parts
  const named = romanMonths.indexOf(month) + 1 || months.indexOf(month.slice(0, 3)) + 1
  if (!/^\d+$/.test(month) && named === 0) return { fault: 'noDay' }
  return dayOf(day, named === 0 ? month : String(named), year.length === 2 ? `20${year}` : year)
}

function dayOf(day = '', month = '', year = ''): CellReading<string> {
  const date = { year: Number(year), month: Number(month), day: Number(day) }
  return isRealDate(date) ? { value: formatDay(date) } : { fault: 'noSuchDay' }
}

/** Days since 30 December 1899, as Excel counts them, between 1954 and 2119; a part of a day is its time. */
function readSerial(serial: number): CellReading<string> {
  if (serial < 20_000 || serial > 80_000) return { fault: 'noDay' }
  return { value: new Date((Math.floor(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10) }
}

/** A CNP as text, also where Excel took it for a number. '' where there is none. */
export function readCnpCell(cell: WorkbookCell): CellReading<string> {
  if (typeof cell === 'number') {
    if (!Number.isSafeInteger(cell) || cell < 0) return { fault: 'cnpRounded' }
    return { value: String(cell) }
  }
  const typed = textOf(cell).replace(/^'/, '')
  if (/^\d([.,]\d+)?\s*e\s*\+?\d+$/i.test(typed)) return { fault: 'cnpRounded' }
  return { value: /^[-–—.]*$/.test(typed) ? '' : typed.replace(/[\s.-]/g, '') }
}

const yesWords = ['da', 'd', 'x', 'yes', '1', 'true', 'adevarat']
const noWords = ['nu', 'n', 'no', '0', '2', 'false', 'fals', '']

/** Yes or no as people write it, 1 and 2 as on the printed sheet; null: the cell is empty. */
export function readYesNoCell(cell: WorkbookCell): CellReading<boolean | null> {
  const shown = textOf(cell)
  if (shown === '') return { value: null }
  const typed = fold(shown)
  if (yesWords.includes(typed) || fold(yesWord) === typed || /^[✓✔√]$/u.test(shown)) return { value: true }
  return noWords.includes(typed) || fold(noWord) === typed ? { value: false } : { fault: 'noYesNo' }
}

/** One of the words or codes; '' where the cell is empty. */
export function readChoiceCell(cell: WorkbookCell, choices: readonly ColumnChoice[]): CellReading<string> {
  const typed = fold(textOf(cell))
  if (typed === '') return { value: '' }
  const found = choices.find(({ code, label }) => [code, label.ro, label.en].some((word) => fold(word) === typed))
  return found === undefined ? { fault: 'noChoice' } : { value: found.code }
}

/** "9:05", a time of Excel or its part of a day; '' where the cell is empty. */
export function readTimeCell(cell: WorkbookCell): CellReading<string> {
  if (typeof cell === 'number' && cell >= 0 && cell < 1) {
    const minutes = Math.round(cell * 1440)
    return {
      value: `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
    }
  }
  const typed = textOf(cell)
  if (typed === '') return { value: '' }
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})(?::00)?$/.exec(typed) ?? []
  if (hours === undefined || minutes === undefined || Number(hours) > 23 || Number(minutes) > 59)
    return { fault: 'noTime' }
  return { value: `${hours.padStart(2, '0')}:${minutes}` }
}
