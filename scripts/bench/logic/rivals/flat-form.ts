import { parseDay } from '@/lib/core/dates/calendar-date'
import type { AnswerOrSpecial, Sheet } from '@/lib/core/questionnaire/sheet'
import type { Question } from '@/lib/core/questionnaire/types'
import type { Engine } from '@/lib/core/risk/compile'
import { parametersFor } from '@/lib/core/risk/judge'
import { compare, type FlatForm, type FlatQuestion, number, sum, times, truth, variable } from './flat'
import { nameOf, rowName, type Subject, subjectsOf, unroller } from './unroll'

const answerFor = (answer: AnswerOrSpecial | undefined): FlatQuestion['answer'] =>
  typeof answer === 'object' && 'special' in answer ? undefined : answer

const typeOf = ({ type }: Question): FlatQuestion['type'] =>
  type === 'text' ? 'text' : type === 'multi' ? 'many' : 'number'

/** The rows in an order in which each stands after the rows that it refers to. */
function inOrder(engine: Engine): readonly Engine['rules']['rows'][number][] {
  const { rows } = engine.rules
  const refersTo = (id: string) =>
    rows.filter((row) => JSON.stringify(row.condition).includes(`"kind":"row","id":"${id}"`))
  const depth = (id: string): number => 1 + Math.max(0, ...refersTo(id).map((row) => depth(row.id)))
  return [...rows].sort((a, b) => depth(b.id) - depth(a.id))
}

/** The whole sheet as a flat form: every question of every record with its filter, the ages and the 65 rows. */
export function flatForm(engine: Engine, sheet: Sheet): FlatForm {
  const today = parseDay(sheet.sheetDate)
  if (!today) throw new Error('no date')
  const subjects = subjectsOf(sheet)
  const condition = unroller(engine, subjects, parametersFor(engine, sheet.sheetDate))

  const questionsOf = (subject: Subject): FlatQuestion[] =>
    [...engine.form.layouts[subject.entity].questions.values()]
      .filter(({ proposed }) => !proposed)
      .map((question) => ({
        name: nameOf(subject, question.code),
        type: typeOf(question),
        asks: question.askedIf ? condition(question.askedIf, subject) : null,
        answer: answerFor(subject.answers[question.code] ?? (question.code === 'NUCLEUS_CODE' ? 1 : undefined)),
      }))
  const agesOf = (subject: Subject): FlatForm['numbers'] => {
    const field = (code: string) => variable(nameOf(subject, code))
    const months = sum(
      number(today.year * 12 + today.month),
      times(-12, field('YY')),
      times(-1, field('MM')),
      times(-1, truth(compare(field('DD'), '>', number(today.day)))),
    )
    const whole = sum(field('MONTHS'), times(-1, { kind: 'rest', term: field('MONTHS'), by: 12 }))
    return [
      { name: nameOf(subject, 'MONTHS'), term: months },
      { name: nameOf(subject, 'AGE'), term: { kind: 'over', term: whole, by: 12 } },
    ]
  }
  const [household] = subjects
  if (!household) throw new Error('no household')
  return {
    questions: subjects.flatMap(questionsOf),
    numbers: subjects.filter(({ entity }) => entity !== 'household').flatMap(agesOf),
    rows: inOrder(engine).map((row) => ({
      id: row.id,
      name: rowName(row.id),
      condition: condition(row.condition, household),
    })),
  }
}
