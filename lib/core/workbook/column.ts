import type { Text } from '@/lib/core/questionnaire/types'

/** What stands in a cell: a text, a number, a day ("2026-05-07"), a time ("09:05"), or nothing. */
export type WorkbookCell = string | number | { readonly day: string } | { readonly time: string } | null

/** How a cell is written and read. */
export type ColumnKind = 'text' | 'number' | 'day' | 'time' | 'yes-no' | 'choice'

export type ColumnChoice = { readonly code: string; readonly label: Text }

/** A column of a workbook. `head` is its Romanian heading, which stays the same in both languages: the forms are official. */
export type WorkbookColumn = {
  /** Stable: the name of the value in JSON and in the codebook. */
  readonly id: string
  readonly head: string
  /** The part of the official form that it belongs to. */
  readonly group: Text
  readonly meaning: Text
  readonly kind: ColumnKind
  /** In characters. */
  readonly width: number
  /** With `choice`: what may stand there. */
  readonly choices?: readonly ColumnChoice[]
  /** Other headings that people write for it. */
  readonly alsoNamed?: readonly string[]
}

export const yesWord = 'Da'
export const noWord = 'Nu'

/** "A" for 0, "AB" for 27: the name that Excel gives a column. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter
}

/** The place of a cell as Excel names it: row 12 of the sheet and the sixth column are "F12". */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row}`
