import { expect, it } from 'vitest'
import { childrenTied, onlyChild } from './children-tied'

it.each([
  ['under 18', '2008-05-08', null, true],
  ['of age today', '2008-05-07', null, false],
  ['without a birth date', null, null, true],
  ['gone yesterday', '2016-01-01', '2026-05-06', false],
  ['gone today', '2016-01-01', '2026-05-07', false],
  ['leaving tomorrow', '2016-01-01', '2026-05-08', true],
])('a child %s', (_name, birthDate, leftOn, tied) =>
  expect(childrenTied([{ id: 'c', birthDate, leftOn }], '2026-05-07')).toHaveLength(tied ? 1 : 0),
)

it('names the child where there is one alone', () => {
  expect(onlyChild([{ id: 'c' }])).toEqual(['c'])
  expect(onlyChild([{ id: 'c' }, { id: 'd' }])).toEqual([])
})
