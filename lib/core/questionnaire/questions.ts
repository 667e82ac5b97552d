import type { Condition, Option, Question, QuestionType, Text } from './types'

type Extras = Pick<Question, 'hint' | 'range' | 'longest' | 'unit' | 'askedIf' | 'proposed'>

/** A question's text, Romanian first. */
export const text = (ro: string, en: string): Text => ({ ro, en })
/** One answer code with its label. */
export const option = (code: number, ro: string, en: string): Option => ({ code, label: { ro, en } })

const asking =
  (type: QuestionType) =>
  (code: string, ro: string, en: string, extras: Extras = {}): Question => ({
    code,
    type,
    label: { ro, en },
    ...extras,
  })

const choosing =
  (type: 'code' | 'multi') =>
  (code: string, ro: string, en: string, options: readonly Option[], extras: Extras = {}): Question => ({
    code,
    type,
    label: { ro, en },
    options,
    ...extras,
  })

export const yesNo = asking('boolean')
export const integer = asking('integer')
export const decimal = asking('decimal')
export const year = asking('year')
export const month = asking('month')
export const day = asking('day')
export const freeText = asking('text')
export const personRef = asking('personRef')
export const oneChoice = choosing('code')
export const manyChoices = choosing('multi')

/** The same questions, each asked only where the condition holds. */
export const askedWhere = (askedIf: Condition, ...questions: Question[]): Question[] =>
  questions.map((question) => ({ ...question, askedIf }))
