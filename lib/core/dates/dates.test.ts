import { describe, expect, it } from 'vitest'
import { compareDates, daysInMonth, formatDay, parseDay } from './calendar-date'
import { completedMonths, completedYears } from './completed'
import { valueOn } from './dated'

const day = (text: string) => {
  const date = parseDay(text)
  if (!date) throw new Error(`${text} is no date`)
  return date
}

describe('a calendar day', () => {
  it.each([
    '2018-02-29',
    '2018-13-01',
    '2018-00-10',
    '2018-04-31',
    '2018-1-5',
    '18-01-05',
    '2018-10-05T00:00',
    '',
    'today',
  ])('refuses %s', (text) => expect(parseDay(text)).toBeNull())
  it.each(['2016-02-29', '2000-02-29', '2018-12-31', '1900-01-01'])('reads and writes %s', (text) =>
    expect(formatDay(day(text))).toBe(text),
  )
  it('knows that 1900 had no 29 February', () => expect(daysInMonth(1900, 2)).toBe(28))
  it('orders days', () => expect(compareDates(day('2018-10-05'), day('2018-09-30'))).toBeGreaterThan(0))
})

describe('completed years and months', () => {
  it.each([
    ['2000-10-05', '2018-10-04', 17, 215],
    ['2000-10-05', '2018-10-05', 18, 216],
    ['2000-10-05', '2018-10-06', 18, 216],
    ['2016-02-29', '2018-02-28', 1, 23],
    ['2016-02-29', '2018-03-01', 2, 24],
    ['2016-02-29', '2020-02-28', 3, 47],
    ['2016-02-29', '2020-02-29', 4, 48],
    ['2018-01-31', '2018-02-28', 0, 0],
    ['2018-01-31', '2018-03-01', 0, 1],
    ['2018-03-31', '2018-04-30', 0, 0],
    ['2018-03-31', '2018-05-01', 0, 1],
    ['2018-10-05', '2018-10-05', 0, 0],
  ])('%s to %s: %i years, %i months', (start, end, years, months) => {
    expect(completedYears(day(start), day(end))).toBe(years)
    expect(completedMonths(day(start), day(end))).toBe(months)
  })
})

describe('a dated value', () => {
  const indicator = [
    { from: '2022-03-01', value: 525.5 },
    { from: null, value: 500 },
  ]
  it.each([
    ['2018-10-05', 500],
    ['2022-02-28', 500],
    ['2022-03-01', 525.5],
    ['2030-01-01', 525.5],
  ])('is on %s: %d', (date, value) => expect(valueOn(indicator, date)).toBe(value))
  it('is unknown before its first day', () =>
    expect(valueOn([{ from: '2024-01-01', value: 1 }], '2023-12-31')).toBeUndefined())
})
