import { readPhone } from '@/lib/core/casework/phone'
import { yesWord, type WorkbookCell, type WorkbookColumn } from './column'
import { fold } from './fold'
import { readChoiceCell, readCnpCell, readDayCell, readTimeCell, readYesNoCell, textOf } from './read-cells'

/** What an empty cell of these columns says. */
const saidByEmpty: Readonly<Record<string, string>> = { filler_kind: 'spas' }

/**
 * What a cell says, in one form however it is written: "7.V.2015" and a day of Excel are the same, and so are an empty answer and a no.
 * A cell that cannot be read says its text.
 */
export function saidIn({ id, kind, choices = [] }: WorkbookColumn, cell: WorkbookCell): string {
  const text = textOf(cell)
  if (id === 'cnp') return valueOr(readCnpCell(cell), text)
  if (id === 'phone') return readPhone(text) ?? readPhone(`0${text}`) ?? text
  if (id === 'village') return fold(text)
  if (id.startsWith('block.')) return codesIn(text)
  if (kind === 'day') return valueOr(readDayCell(cell), text) ?? ''
  if (kind === 'time') return valueOr(readTimeCell(cell), text)
  if (kind === 'yes-no') return valueOr(readYesNoCell(cell), text) === true ? yesWord : unlessNo(cell, text)
  if (kind === 'choice') return choiceIn(id, cell, choices) || (saidByEmpty[id] ?? '')
  return text
}

const valueOr = <Value>(
  reading: { readonly value: Value } | { readonly fault: string },
  text: string,
): Value | string => ('value' in reading ? reading.value : text)

const unlessNo = (cell: WorkbookCell, text: string): string => ('value' in readYesNoCell(cell) ? '' : text)

/** A choice whose first two are yes and no may be said in any of their words. */
function choiceIn(id: string, cell: WorkbookCell, choices: NonNullable<WorkbookColumn['choices']>): string {
  const said = id.startsWith('result.') ? readYesNoCell(cell) : { value: null }
  if ('value' in said && said.value !== null) return said.value ? 'yes' : 'no'
  return valueOr(readChoiceCell(cell, choices), textOf(cell))
}

/** The codes of a block in one order; "nu" is none. */
const codesIn = (text: string): string =>
  text
    .toLowerCase()
    .split(/[\s,;.]+/)
    .filter((code) => /[a-z0-9]/.test(code) && code !== 'nu' && code !== '0')
    .sort()
    .join(' ')
