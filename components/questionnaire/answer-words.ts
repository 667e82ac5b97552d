import type { AnswerOrSpecial } from '@/lib/core/questionnaire/sheet'
import { isSpecial, type Special } from '@/lib/core/questionnaire/sheet'
import type { Question, Text } from '@/lib/core/questionnaire/types'

/** Words for answers that have no label in the declaration. */
export type AnswerWords = {
  readonly language: keyof Text
  readonly yes: string
  readonly no: string
  readonly none: string
  readonly special: (special: Special) => string
  readonly person: (number: number) => string
}

/** A number as people write it, "1.234,5". */
const shownNumber = (value: number, language: keyof Text): string =>
  new Intl.NumberFormat(language === 'ro' ? 'ro-RO' : 'en-GB', { maximumFractionDigits: 2 }).format(value)

export const monthName = (month: number, language: keyof Text): string =>
  new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2000, month - 1, 1)))

/** An answer in words: "Bătaie", "da", "900 lei". */
export function answerInWords(question: Question, answer: AnswerOrSpecial, words: AnswerWords): string {
  const { language } = words
  if (isSpecial(answer)) return words.special(answer.special)
  if (typeof answer === 'string') return answer
  const label = (code: number): string => {
    const option = question.options?.find((each) => each.code === code)
    return option ? option.label[language] : String(code)
  }
  if (typeof answer !== 'number') return answer.length === 0 ? words.none : answer.map(label).join('; ')
  switch (question.type) {
    case 'boolean':
      return answer === 1 ? words.yes : words.no
    case 'code':
      return label(answer)
    case 'personRef':
      return words.person(answer)
    case 'month':
      return monthName(answer, language)
    case 'year':
    case 'day':
      return String(answer)
    default:
      return `${shownNumber(answer, language)}${question.unit === 'lei' ? ' lei' : ''}`
  }
}
