import { expect, it } from 'vitest'
import { arrivalDueAt, arrivedLate, hoursBetween } from './arrival'

it.each([
  ['a second before 48 hours', '2026-05-05T09:00:00.000Z', '2026-05-07T08:59:59.000Z', false],
  ['at 48 hours', '2026-05-05T09:00:00.000Z', '2026-05-07T09:00:00.000Z', false],
  ['a second after 48 hours', '2026-05-05T09:00:00.000Z', '2026-05-07T09:00:01.000Z', true],
  ['over the change to summer time', '2026-03-28T08:00:00.000Z', '2026-03-30T08:00:00.000Z', false],
  ['over the end of February', '2026-02-27T08:00:00.000Z', '2026-03-01T08:00:01.000Z', true],
])('%s', (_case, filled, received, late) => expect(arrivedLate(filled, received)).toBe(late))

it('tells the last moment and whole hours', () => {
  expect(arrivalDueAt('2026-05-05T09:00:00.000Z')).toBe('2026-05-07T09:00:00.000Z')
  expect(hoursBetween('2026-05-05T09:00:00.000Z', '2026-05-07T09:59:00.000Z')).toBe(48)
})
