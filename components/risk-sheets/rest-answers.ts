import type { Answer, Answers } from '@/lib/core/questionnaire/sheet'
import type { Question, Section } from '@/lib/core/questionnaire/types'

/** "No" to a question, nothing of a list, no money. */
const nothing = ({ type }: Question): Answer => (type === 'multi' ? [] : 0)

/** What answers the questions that a section lets one answer together, those without an answer alone. */
export const restAnswers = (
  { restIsNo = [] }: Pick<Section, 'restIsNo'>,
  asked: readonly Question[],
  answers: Answers,
): readonly { readonly code: string; readonly value: Answer }[] =>
  asked
    .filter(({ code }) => restIsNo.includes(code) && answers[code] === undefined)
    .map((question) => ({ code: question.code, value: nothing(question) }))
