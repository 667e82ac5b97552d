import { dayFault } from '@/lib/core/dates/day-fault'
import { formatDay, parseDay } from '@/lib/core/dates/calendar-date'
import type { Complaint } from '@/lib/core/result/refusal'
import { childKey, folded, listedChildFaults, measures, type Measure, type NewListedChild } from './listed-child'

/** The columns of an imported list, in their order; all but the last three must be filled. */
export const importColumns = ['commune', 'surname', 'givenName', 'birthDate', 'measure', 'placedOn', 'parents'] as const
export type ImportColumn = (typeof importColumns)[number]

/** A cell that cannot be taken: the line of the file (the head is line 1), its column and why. */
export type ImportFault = { readonly line: number; readonly column: ImportColumn; readonly complaint: Complaint }

export type ImportReading = {
  readonly children: readonly (NewListedChild & { readonly line: number })[]
  readonly faults: readonly ImportFault[]
}

export type KnownCommune = { readonly id: number; readonly name: string }

/** As a list may name them, beside our own codes. */
const measureWords: readonly (readonly [Measure, readonly string[]])[] = [
  ['residential', ['residential', 'serviciu rezidențial', 'rezidențial', 'centru']],
  ['foster-carer', ['foster-carer', 'asistent maternal', 'amp']],
  ['relatives', ['relatives', 'rude', 'plasament la rude']],
  ['other-family', ['other-family', 'altă familie', 'plasament la altă familie']],
  ['emergency', ['emergency', 'urgență', 'plasament în regim de urgență']],
  ['other', ['other', 'altă măsură']],
]

const readMeasure = (text: string): Measure | null =>
  measureWords.find(([, words]) => words.some((word) => folded(word) === folded(text)))?.[0] ??
  measures.find((measure) => measure === text) ??
  null

/** "07.05.2015" or "2015-05-07" as "2015-05-07"; null: no day of the calendar. */
function readDay(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text) ?? []
  const date =
    day === undefined || month === undefined || year === undefined
      ? parseDay(text)
      : parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return date === null ? null : formatDay(date)
}

/** Reads the rows under the head. Nothing is taken over where one cell is at fault. */
export function readImport(
  rows: readonly (readonly string[])[],
  communes: readonly KnownCommune[],
  today: string,
): ImportReading {
  const children: (NewListedChild & { line: number })[] = []
  const faults: ImportFault[] = []
  const firstLines = new Map<string, number>()
  rows.forEach((row, index) => {
    const line = index + 2
    const cell = (column: ImportColumn) => (row[importColumns.indexOf(column)] ?? '').trim()
    const fault = (column: ImportColumn, key: string, params?: Complaint['params']) =>
      faults.push({ line, column, complaint: { key, ...(params && { params }) } })
    const needed = (column: ImportColumn) => {
      if (cell(column) === '') fault(column, 'required')
      else if (cell(column).length > 100) fault(column, 'tooLong', { maximum: 100 })
      return cell(column)
    }
    const named = needed('commune')
    const commune = communes.find(({ id, name }) => String(id) === named || folded(name) === folded(named))
    if (named !== '' && commune === undefined) fault('commune', 'noSuchCommune')
    const [surname, givenName] = [needed('surname'), needed('givenName')]
    const birthDate = readDay(cell('birthDate'))
    if (birthDate === null) fault('birthDate', cell('birthDate') === '' ? 'required' : dayFault(cell('birthDate')))
    const measure = readMeasure(cell('measure'))
    if (measure === null) fault('measure', cell('measure') === '' ? 'required' : 'choice')
    const placedOn = cell('placedOn') === '' ? null : readDay(cell('placedOn'))
    if (cell('placedOn') !== '' && placedOn === null) fault('placedOn', dayFault(cell('placedOn')))
    if (cell('parents').length > 200) fault('parents', 'tooLong', { maximum: 200 })
    if (commune === undefined || birthDate === null || measure === null) return
    for (const [column, { key, params }] of Object.entries(listedChildFaults({ birthDate, placedOn }, today))) {
      fault(column === 'placedOn' ? 'placedOn' : 'birthDate', key, params)
    }
    const child = {
      ...{ line, communeId: commune.id, surname, givenName, birthDate, measure, placedOn },
      parents: cell('parents'),
    }
    const first = firstLines.get(childKey(child))
    if (first === undefined) firstLines.set(childKey(child), line)
    else fault('surname', 'listedTwice', { line: first })
    children.push(child)
  })
  return { children, faults }
}
