import type { Answer } from '@/lib/core/questionnaire/sheet'
import type { Question } from '@/lib/core/questionnaire/types'

/** Numbers on either side of each bound that a rule or a filter names. */
const numbers: Readonly<Record<string, readonly number[]>> = {
  KG: [2000, 2499, 2500, 3200],
  CAT: [3, 12, 13, 30],
  PURT: [7, 9, 10],
  CLASS: [0, 1, 2, 8],
  VENG: [0, 400, 599.5, 600, 1000, 4000],
  YY: [1955, 1985, 1991, 1992, 2000, 2001, 2002, 2004, 2005, 2008, 2009, 2012, 2013, 2015, 2017],
  MM: [9, 10, 11],
  DD: [4, 5, 6],
}

/** All answers of a question that can make a difference; `persons` are those it may refer to. */
export function answersThatMatter(question: Question, persons: readonly number[]): readonly Answer[] {
  switch (question.type) {
    case 'boolean':
      return [1, 0]
    case 'code':
      return (question.options ?? []).map(({ code }) => code)
    case 'multi':
      return [[], ...(question.options ?? []).map(({ code }) => [code])]
    case 'personRef':
      return persons
    case 'text':
      return ['x']
    case 'year':
      return numbers[question.code] ?? [2012]
    default:
      return numbers[question.code] ?? [0, 1, 2, 3].map((more) => (question.range?.[0] ?? 0) + more)
  }
}
