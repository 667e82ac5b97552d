import { expect, it } from 'vitest'
import { isTyped, sentOf, withKeptDays } from './draft-fields'

const fields = { goal: 'Acasă', 'lines.0.startsOn': '3.1', 'outReason.1a': 'departe', 'outService.1a': '' }

it('sends a reason only when the page is left', () => {
  expect(sentOf(fields, false)).toEqual({ goal: 'Acasă', 'lines.0.startsOn': '3.1' })
  expect(sentOf(fields, true)).toEqual(fields)
})
it('keeps the day that was kept in place of half a day', () =>
  expect(withKeptDays(fields, { 'lines.0.startsOn': '01.01.2026' })).toMatchObject({
    goal: 'Acasă',
    'lines.0.startsOn': '01.01.2026',
  }))
it('knows what is not kept yet; an empty field that was never kept is nothing', () => {
  expect(isTyped({ goal: 'a', 'outService.1a': '' }, { goal: 'a' })).toBe(false)
  expect(isTyped({ goal: 'b' }, { goal: 'a' })).toBe(true)
})
