import { expect, it } from 'vitest'
import { observationIndicators } from './indicators'
import { violenceOf, violenceRows } from './violence'

it('watches the row of violence and each of its details, as the sheet declares them', () => {
  const declared = observationIndicators.filter(({ id, parent }) => id === '6b' || parent === '6b').map(({ id }) => id)
  expect([...violenceRows].sort()).toEqual(declared.sort())
})

it('takes a yes for a suspicion, and neither a no nor silence', () => {
  expect(violenceOf({ '6b': true, '6b1': false, '6b2': false, '1a': true })).toEqual({ rows: ['6b'], forms: [] })
  expect(violenceOf({ '6b': false, '1a': true })).toBeNull()
})

it('names the forms that a row says, and leaves the others to the worker', () => {
  expect(violenceOf({ '6b': true, '6b1': true, '6b3': true })?.forms).toEqual(['neglect', 'domestic-violence'])
  expect(violenceOf({ '6b': true, '6b2': true })?.forms).toEqual([])
})
