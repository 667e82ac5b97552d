import type { Complaint } from '@/lib/core/result/refusal'
import { fail, ok, type Result } from '@/lib/core/result/result'
import type { AnswerOrSpecial, Special } from './sheet'
import type { Question } from './types'

/** The most letters of a text that sets no limit of its own. */
export const longestText = 2000
const specials: readonly string[] = ['refused', 'dont-know', 'not-seen'] satisfies readonly Special[]

const isSpecialName = (value: unknown): value is Special => typeof value === 'string' && specials.includes(value)

const complain = (key: string, params?: Complaint['params']): Result<never, Complaint> =>
  fail(params ? { key, params } : { key })

/** Least and greatest value of a number; null: open. Nothing that the sheet counts or pays is below nought. */
function boundsOf({ type, range }: Question): readonly [number, number | null] {
  if (range) return range
  if (type === 'year') return [1850, 2200]
  if (type === 'month') return [1, 12]
  if (type === 'day') return [1, 31]
  return [type === 'personRef' ? 1 : 0, null]
}

function validateNumber(question: Question, value: number): Result<number, Complaint> {
  if (question.type !== 'decimal' && !Number.isSafeInteger(value)) return complain('answer-not-whole')
  const [least, greatest] = boundsOf(question)
  if (value < least) return complain('answer-too-small', { least })
  if (greatest !== null && value > greatest) return complain('answer-too-great', { greatest })
  return ok(value)
}

function validateCode(question: Question, value: number): Result<number, Complaint> {
  const known =
    question.type === 'boolean'
      ? value === 0 || value === 1
      : question.options?.some((option) => option.code === value) === true
  return known ? ok(value) : complain('answer-not-an-option', { value })
}

function validateText({ longest = longestText }: Question, value: string): Result<string, Complaint> {
  return value.length > longest ? complain('answer-too-long', { greatest: longest }) : ok(value)
}

function validateMany(question: Question, values: readonly unknown[]): Result<readonly number[], Complaint> {
  const chosen: number[] = []
  for (const value of values) {
    if (typeof value !== 'number') return complain('answer-wrong-type', { type: question.type })
    const code = validateCode(question, value)
    if (!code.ok) return code
    if (chosen.includes(value)) return complain('answer-twice', { value })
    chosen.push(value)
  }
  return ok(chosen)
}

/**
 * Checks one answer against its question: the type, the options, the bounds. Whether the question applies, and whether a
 * person referred to exists, is for the whole sheet to say. The message keys are `answer-...`.
 */
export function validateAnswer(question: Question, value: unknown): Result<AnswerOrSpecial, Complaint> {
  const wrongType = complain('answer-wrong-type', { type: question.type })
  if (typeof value === 'object' && value !== null && 'special' in value) {
    const { special } = value
    return isSpecialName(special) && Object.keys(value).length === 1 ? ok({ special }) : wrongType
  }
  switch (question.type) {
    case 'text':
      if (typeof value !== 'string') return wrongType
      return validateText(question, value)
    case 'multi':
      return Array.isArray(value) ? validateMany(question, value) : wrongType
    case 'boolean':
    case 'code':
      return typeof value === 'number' ? validateCode(question, value) : wrongType
    default:
      return typeof value === 'number' && Number.isFinite(value) ? validateNumber(question, value) : wrongType
  }
}
