import type { CalendarDate } from '@/lib/core/dates/calendar-date'
import { birthFault } from './birth'
import type { AnswerOrSpecial, Answers } from './sheet'
import { faultAt, type SheetFault } from './sheet-faults'
import type { EntityKind, Question, Questionnaire } from './types'
import { validateAnswer } from './validate-answer'

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const questionsOf = (questionnaire: Questionnaire, entity: EntityKind): ReadonlyMap<string, Question> =>
  new Map(
    questionnaire.sections
      .filter((section) => section.entity === entity)
      .flatMap((section) => section.questions.map((question) => [question.code, question] as const)),
  )

/**
 * Checks the answers of one record, each by itself, and the birth date if `today` is known. What is faulty is left out of
 * the answers; null counts as no answer.
 */
export function parseRecord(
  questions: ReadonlyMap<string, Question>,
  json: unknown,
  path: string,
  today: CalendarDate | null,
  faults: SheetFault[],
): Answers {
  if (!isRecord(json)) {
    faults.push(faultAt(path, { key: 'sheet-not-object' }))
    return {}
  }
  const answers: [string, AnswerOrSpecial][] = []
  for (const [code, value] of Object.entries(json)) {
    const question = questions.get(code)
    if (!question) faults.push(faultAt(`${path}.${code}`, { key: 'unknown-code' }))
    else if (value !== null) {
      const answer = validateAnswer(question, value)
      if (answer.ok) answers.push([code, answer.value])
      else faults.push(faultAt(`${path}.${code}`, answer.error))
    }
  }
  const parsed = Object.fromEntries(answers)
  const birth = today && birthFault(parsed, today)
  if (birth) faults.push(faultAt(`${path}.${birth.code}`, { key: birth.key }))
  return parsed
}
