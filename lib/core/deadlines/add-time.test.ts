import { describe, expect, it } from 'vitest'
import { addDays, addMonths, daysBetween } from './add-time'

describe('days', () => {
  it.each([
    ['2026-05-07', 3, '2026-05-10'],
    ['2026-12-30', 3, '2027-01-02'],
    ['2028-02-27', 3, '2028-03-01'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-05-07', -7, '2026-04-30'],
  ])('%s and %i days is %s, also where the clocks change', (from, days, to) => {
    expect(addDays(from, days)).toBe(to)
    expect(daysBetween(from, to)).toBe(days)
  })
})

describe('months', () => {
  it.each([
    ['2026-05-07', 12, '2027-05-07'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2026-12-31', 12, '2027-12-31'],
    ['2028-02-29', 12, '2029-02-28'],
  ])('%s and %i months ends on %s', (from, months, to) => expect(addMonths(from, months)).toBe(to))
})

it('what is no day is refused', () => expect(() => addDays('2026-02-30', 1)).toThrow())
