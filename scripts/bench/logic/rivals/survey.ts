import { Model } from 'survey-core'
import type { FlatForm } from './flat'
import { writer } from './notation'
import type { Rival } from './rival'

const { condition, term } = writer({
  variable: (name) => `{${name}}`,
  comparison: { '==': '=', '!=': '!=', '<': '<', '<=': '<=', '>': '>', '>=': '>=' },
  and: 'and',
  or: 'or',
  yes: '1 = 1',
  no: '1 = 2',
  not: (inner) => `(iif(${inner}, 1, 0) = 0)`,
  truth: (inner) => `iif(${inner}, 1, 0)`,
  over: '/',
  rest: '%',
  has: (name, code) => `{${name}} contains ${code}`,
  given: (name) => `{${name}} notempty`,
})

const kinds = { number: { type: 'text', inputType: 'number' }, text: { type: 'text' }, many: { type: 'checkbox' } }
const upToNine = Array.from({ length: 9 }, (_, index) => index + 1)

/** Loads the sheet into SurveyJS: questions with `visibleIf`, ages and rows as calculated values. */
export function surveyRival(form: FlatForm): Rival {
  const survey = new Model({
    clearInvisibleValues: 'none',
    pages: [
      {
        name: 'sheet',
        elements: form.questions.map(({ name, type, asks }) => ({
          ...kinds[type],
          name,
          ...(type === 'many' ? { choices: upToNine } : {}),
          ...(asks ? { visibleIf: condition(asks) } : {}),
        })),
      },
    ],
    calculatedValues: [
      ...form.numbers.map((each) => ({ name: each.name, expression: term(each.term) })),
      ...form.rows.map((row) => ({ name: row.name, expression: `iif(${condition(row.condition)}, 1, 0)` })),
    ],
  })
  survey.data = Object.fromEntries(
    form.questions.flatMap(({ name, answer }) => (answer === undefined ? [] : [[name, answer]])),
  )
  return {
    answer: (name, value) => survey.setValue(name, value),
    confirmed: () => form.rows.filter(({ name }) => survey.getVariable(name) === 1).map(({ id }) => id),
    visible: () => survey.getAllQuestions(true).length,
  }
}
