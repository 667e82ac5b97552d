import type { EntityKind } from './types'

export type Special = 'refused' | 'dont-know' | 'not-seen'
/** The question was put and not answered. Counts as missing in every rule, and as answered in the progress. */
export type SpecialAnswer = { readonly special: Special }

/** A number or code (booleans 1/0), a text, or the codes of a multiple answer (none chosen: []). */
export type Answer = number | string | readonly number[]
export type AnswerOrSpecial = Answer | SpecialAnswer

/** Answers of one household, person or separated child by variable code; a missing code is an unanswered question. */
export type Answers = Readonly<Record<string, AnswerOrSpecial>>

/** One filled-in form. Persons carry CPERS, separated children CPERSCHILD. `sheetDate` is a day, "2018-10-05". */
export type Sheet = {
  readonly id: string
  readonly form: string
  readonly version: string
  readonly sheetDate: string
  readonly household: Answers
  readonly persons: readonly Answers[]
  readonly separatedChildren: readonly Answers[]
}

/** One record of a sheet: the household (key 0), a person (CPERS) or a separated child (CPERSCHILD). */
export type SubjectId = { readonly entity: EntityKind; readonly key: number }

export const isSpecial = (answer: AnswerOrSpecial): answer is SpecialAnswer =>
  typeof answer === 'object' && 'special' in answer

/** True for any answer, special ones included; an empty text is none. */
export const isAnswered = (answer: AnswerOrSpecial | undefined): boolean => answer !== undefined && answer !== ''
