import { describe, expect, it } from 'vitest'
import { datedLimits } from '@/lib/core/deadlines/limits'
import { ageBand } from './age-band'
import { alertClock, alertDueAt, spanOf } from './alert-clock'

const due = (sentAt: string) => alertDueAt(new Date(sentAt), datedLimits).toISOString()

describe('the 48 hours of an alert', () => {
  it.each([
    ['an ordinary day', '2026-05-07T09:15:00.000Z', '2026-05-09T09:15:00.000Z'],
    ['over the end of February', '2026-02-27T22:30:00.000Z', '2026-03-01T22:30:00.000Z'],
    ['over the end of a leap February', '2028-02-28T10:00:00.000Z', '2028-03-01T10:00:00.000Z'],
    ['over the hour that spring leaves out', '2026-03-28T10:00:00.000Z', '2026-03-30T10:00:00.000Z'],
    ['over the hour that autumn repeats', '2026-10-24T10:00:00.000Z', '2026-10-26T10:00:00.000Z'],
  ])('on %s', (_, sent, until) => expect(due(sent)).toBe(until))

  const until = '2026-05-09T09:15:00.000Z'
  it.each([
    ['at sending', '2026-05-07T09:15:00.000Z', { state: 'running', hours: 48 }],
    ['a second before the limit', '2026-05-09T09:14:59.000Z', { state: 'running', hours: 0 }],
    ['at the limit', until, { state: 'running', hours: 0 }],
    ['a second after', '2026-05-09T09:15:01.000Z', { state: 'late', hours: 0 }],
    ['two days after', '2026-05-11T10:15:00.000Z', { state: 'late', hours: 49 }],
  ])('%s', (_, now, clock) => expect(alertClock(until, null, new Date(now))).toEqual(clock))

  it.each([
    ['in time', '2026-05-08T09:15:00.000Z', { state: 'met', hours: 24 }],
    ['at the last moment', until, { state: 'met', hours: 0 }],
    ['late', '2026-05-09T12:15:00.000Z', { state: 'met-late', hours: 3 }],
  ])('verified %s, whenever one looks', (_, verified, clock) =>
    expect(alertClock(until, verified, new Date('2027-01-01T00:00:00Z'))).toEqual(clock),
  )
})

it.each([
  [0, '0-2'],
  [2, '0-2'],
  [3, '3-6'],
  [6, '3-6'],
  [7, '7-10'],
  [10, '7-10'],
  [11, '11-14'],
  [14, '11-14'],
  [15, '15-17'],
  [17, '15-17'],
  [18, '18+'],
  [26, '18+'],
  [null, 'unknown'],
])('a child of %s stands in %s', (age, band) => expect(ageBand(age)).toBe(band))

it.each([
  [0, { unit: 'hours', n: 0 }],
  [53, { unit: 'hours', n: 53 }],
  [72, { unit: 'hours', n: 72 }],
  [73, { unit: 'days', n: 3 }],
  [95, { unit: 'days', n: 3 }],
  [96, { unit: 'days', n: 4 }],
])('%d hours are told as %j', (hours, span) => expect(spanOf(hours)).toEqual(span))
