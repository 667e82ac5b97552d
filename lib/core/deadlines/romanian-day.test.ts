import { expect, test } from 'vitest'
import { romanianDay } from './romanian-day'

test.each([
  ['2026-01-15T21:59:59Z', '2026-01-15'],
  ['2026-01-15T22:00:00Z', '2026-01-16'],
  ['2026-07-15T20:59:59Z', '2026-07-15'],
  ['2026-07-15T21:00:00Z', '2026-07-16'],
])('%s is on %s in Romania', (moment, day) => expect(romanianDay(new Date(moment))).toBe(day))

test('every half-hour of a year lies on the day that the calendar says', () => {
  const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Bucharest' })
  const wrong: string[] = []
  for (let at = Date.parse('2026-01-01T00:00:00Z'); at < Date.parse('2027-01-02T00:00:00Z'); at += 1_800_000) {
    const moment = new Date(at)
    if (romanianDay(moment) !== calendar.format(moment)) wrong.push(moment.toISOString())
  }
  expect(wrong).toEqual([])
})
