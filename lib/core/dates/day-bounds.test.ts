import { describe, expect, it } from 'vitest'
import { pastDayFault, plannedDayFault } from './day-bounds'
import { dayFault } from './day-fault'

describe('a day on which something was done', () => {
  it.each([
    ['2014-12-31', 'dateBeforeLaw'],
    ['2015-01-01', undefined],
    ['2026-11-22', undefined],
    ['2026-11-23', 'dateInFuture'],
  ])('%s: %s', (day, key) => expect(pastDayFault(day, '2026-11-22')?.key).toBe(key))
})

describe('a day for which something is planned', () => {
  it.each([
    ['2027-11-22', '2026-11-22', undefined],
    ['2027-11-23', '2026-11-22', 'dateTooFar'],
    ['2029-02-28', '2028-02-29', undefined],
    ['2029-03-01', '2028-02-29', 'dateTooFar'],
  ])('%s, said on %s: %s', (day, today, key) => expect(plannedDayFault(day, today)?.key).toBe(key))
})

describe('a text that is no day', () => {
  it.each([
    ['31.02.2015', 'dateUnreal'],
    ['31022015', 'dateUnreal'],
    ['2015-02-31', 'dateUnreal'],
    [' 7/13/2026 ', 'dateUnreal'],
    ['ieri', 'date'],
    ['7.5.26', 'date'],
  ])('"%s": %s', (text, key) => expect(dayFault(text)).toBe(key))
})
