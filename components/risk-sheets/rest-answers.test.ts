import { expect, it } from 'vitest'
import { income } from '@/lib/content/questionnaires/risk-identification-sheet/2018/sections/2-10-income'
import { restAnswers } from './rest-answers'

it('answers what is asked and open with no money and "no", and leaves what was answered or refused', () => {
  const asked = income.questions.filter(({ code }) => ['CONTRM', 'SAL', 'ALOCPC', 'BS5', 'BS6'].includes(code))

  expect(restAnswers(income, asked, { ALOCPC: 719, BS6: { special: 'refused' } })).toEqual([
    { code: 'SAL', value: 0 },
    { code: 'BS5', value: 0 },
  ])
})

it('names only questions of its section', () => {
  const codes = income.questions.map(({ code }) => code)

  expect(income.restIsNo?.filter((code) => !codes.includes(code))).toEqual([])
})
