import { expect, it } from 'vitest'
import { anyForm, violenceFigures, type ViolenceCount } from './figures'
import { withholdViolence } from './withhold-violence'

const count = (
  sex: ViolenceCount['sex'],
  ageBand: ViolenceCount['ageBand'],
  children: number,
  form = anyForm,
): ViolenceCount => ({ form, ageBand, sex, stage: 'suspected', children })

const withheld = (counts: readonly ViolenceCount[]) => {
  const { all, forms, ages, sexes } = withholdViolence(violenceFigures(counts, ['neglect', 'begging']))
  const suspected = (lines: readonly { key: string; suspected: number | 'withheld' }[]) =>
    Object.fromEntries(lines.map((line) => [line.key, line.suspected]))
  return { all: all.suspected, forms: suspected(forms), ages: suspected(ages), sexes: suspected(sexes) }
}

it('a small count is withheld with another beside it, so that the total does not tell it', () => {
  const { all, ages, sexes } = withheld([count(1, '3-6', 20), count(2, '7-10', 3), count(2, '11-14', 9)])
  expect(all).toBe(32)
  expect(ages['3-6']).toBe(20)
  expect([ages['7-10'], ages['11-14']]).toEqual(['withheld', 'withheld'])
  expect(sexes).toEqual({ '1': 20, '2': 12 })
})

it('where two lines are all there is, both go', () => {
  expect(withheld([count(1, '3-6', 20), count(2, '3-6', 3)]).sexes).toEqual({ '1': 'withheld', '2': 'withheld' })
})

it('where one line is all there is, the total goes with it', () => {
  const { all, forms } = withheld([count(1, '3-6', 3), count(1, '3-6', 3, 'neglect')])
  expect(all).toBe('withheld')
  expect(forms).toEqual({ neglect: 'withheld' })
})

it('forms overlap and do not tell each other; nothing is told of large counts', () => {
  const { forms, all } = withheld([count(1, '3-6', 20), count(1, '3-6', 20, 'neglect'), count(1, '3-6', 2, 'begging')])
  expect(forms).toEqual({ neglect: 20, begging: 'withheld' })
  expect(all).toBe(20)
})
