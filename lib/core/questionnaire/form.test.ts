import { describe, expect, it } from 'vitest'
import { askedQuestions } from './asked-questions'
import { and, count, eq, gt, gte, not, or, some } from './conditions'
import { formOf } from './form'
import { prune } from './prune'
import { integer, manyChoices, option, year, yesNo } from './questions'
import type { Answers, Sheet } from './sheet'
import type { Question, Questionnaire } from './types'

const title = { ro: 'Secțiune', en: 'Section' }
const questionnaire = (household: readonly Question[], person: readonly Question[] = []): Questionnaire => ({
  name: 'small',
  version: '1',
  source: 'a test',
  sections: [
    { id: '1', title, entity: 'household', questions: household },
    {
      id: '2',
      title,
      entity: 'person',
      questions: [integer('CPERS', 'Număr', 'Number'), year('YY', 'An', 'Year'), ...person],
    },
  ],
})
const ask = (code: string, extras: Partial<Question> = {}) => yesNo(code, `${code}?`, `${code}, please?`, extras)
const sheet = (household: Answers, ...persons: Answers[]): Sheet => ({
  id: 's',
  form: 'small',
  version: '1',
  sheetDate: '2018-10-05',
  household,
  persons,
  separatedChildren: [],
})
const asked = (form: Questionnaire, household: Answers) =>
  askedQuestions({ form: formOf(form) }, sheet(household))[0]?.codes

describe('a form', () => {
  it('reads a filter after the answers it rests on, though they are printed later', () => {
    const form = questionnaire([ask('C', { askedIf: eq('B', 1) }), ask('B', { askedIf: eq('A', 1) }), ask('A')])
    expect(asked(form, { A: 1, B: 1, C: 0 })).toEqual(['C', 'B', 'A'])
    expect(asked(form, { A: 0, B: 1, C: 0 })).toEqual(['A'])
    expect(asked(form, { B: 1 })).toEqual(['A'])
  })

  it('takes a special answer for none, and no choice for a choice', () => {
    const many = manyChoices('M', 'M?', 'M, please?', [option(1, 'unu', 'one'), option(2, 'doi', 'two')])
    const form = questionnaire([many, ask('N', { askedIf: not({ kind: 'has', code: 'M', values: [1] }) })])
    expect(asked(form, { M: [] })).toEqual(['M', 'N'])
    expect(asked(form, { M: [2] })).toEqual(['M', 'N'])
    expect(asked(form, { M: [1, 2] })).toEqual(['M'])
    expect(prune({ form: formOf(form) }, sheet({ M: { special: 'refused' }, N: 1 })).removed).toEqual([])
  })

  it.each([
    ['a filter on itself', [ask('A', { askedIf: eq('A', 1) })], 'the filter of A rests on itself'],
    [
      'filters in a circle',
      [ask('A', { askedIf: eq('B', 1) }), ask('B', { askedIf: or(eq('A', 0), gt('A', 0)) })],
      'rests on itself',
    ],
    ['an unknown code', [ask('A', { askedIf: eq('Z', 1) })], 'household has no variable Z'],
    ['a filter on somebody else', [ask('A', { askedIf: gt('AGE', 10) })], 'household has no variable AGE'],
    ['a filter on a set', [ask('A', { askedIf: some('persons', gt('AGE', 10)) })], 'not sets of others'],
    ['a filter on a count', [ask('A', { askedIf: gte(count('persons', gt('AGE', 10)), 1) })], 'not sets of others'],
    ['a filter on a risk row', [ask('A', { askedIf: and({ kind: 'row', id: '1a' }) })], 'not risk rows'],
    ['a code twice', [ask('A'), ask('A')], 'household has A twice'],
  ] satisfies [string, Question[], string][])('is not accepted with %s', (_, questions, message) =>
    expect(() => formOf(questionnaire(questions))).toThrow(message),
  )
})
