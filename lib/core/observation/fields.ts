import type { Answers, ObservationRow } from './answers'

/** What is typed into a sheet, by field name, as it is shown: days 07.05.2026, times 09:05, rows "1" (yes) or "2" (no). */
export type TypedSheet = Readonly<Record<string, string>>

/** The fields of the sheet beside its rows, with the number of characters that each may hold. */
export const sheetFields = {
  paperNumber: 20,
  fillerKind: 40,
  fillerName: 120,
  fillerPosition: 120,
  trigger: 20,
  receivedOn: 20,
  filledOn: 20,
  talkStart: 20,
  talkEnd: 20,
  headSigned: 1,
  visitorName: 120,
  visitorPosition: 120,
  visitOn: 20,
} as const satisfies Record<string, number>
export type SheetField = keyof typeof sheetFields

export const dayFields: readonly SheetField[] = ['receivedOn', 'filledOn', 'visitOn']
export const timeFields: readonly SheetField[] = ['talkStart', 'talkEnd']

/** Answer codes of the printed sheet. */
export const yes = '1'
export const no = '2'

/** Said instead of one of the cases a to d: a sheet of the community census or of the yearly renewal. */
export const noCase = 'none'

export const rowField = (id: string): string => `row.${id}`
export const otherField = (id: string): string => `other.${id}`
const otherTextLength = 1000

type Declared = { readonly rows: readonly ObservationRow[]; readonly others: readonly { readonly id: string }[] }

/** Every field that a sheet may have, with the number of characters that it may hold. */
export const fieldLengths = ({ rows, others }: Declared): ReadonlyMap<string, number> =>
  new Map([
    ...Object.entries(sheetFields),
    ...rows.map(({ id }) => [rowField(id), 1] as const),
    ...others.map(({ id }) => [otherField(id), otherTextLength] as const),
  ])

/** The answers among what is typed. */
export const answersIn = (rows: readonly ObservationRow[], typed: TypedSheet): Answers =>
  Object.fromEntries(
    rows.flatMap(({ id }) => {
      const value = typed[rowField(id)]
      return value === yes || value === no ? [[id, value === yes]] : []
    }),
  )

/** The row fields that hold these answers; one without an answer is empty. */
export const typedAnswers = (rows: readonly ObservationRow[], answers: Answers): TypedSheet =>
  Object.fromEntries(
    rows.map(({ id }) => {
      const answer = answers[id]
      return [rowField(id), answer === undefined ? '' : answer ? yes : no]
    }),
  )
