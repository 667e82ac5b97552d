import { expect, it } from 'vitest'
import { nowAt } from '@/lib/core/duties/when'
import { latenessOf, shownLateness } from './lateness'

const due = { at: Date.parse('2026-05-07T11:00:00.000Z'), day: '2026-05-07' }

it.each([
  ['2026-05-07T10:59:59.999Z', null],
  ['2026-05-07T11:00:00.000Z', null],
  ['2026-05-07T11:00:00.001Z', { hours: 0, days: 0 }],
  ['2026-05-07T12:00:00.000Z', { hours: 1, days: 0 }],
  ['2026-05-07T21:00:00.000Z', { hours: 10, days: 1 }],
])('at %s: %o', (moment, late) => expect(latenessOf(due, nowAt(moment))).toEqual(late))

it.each([
  [{ hours: 0, days: 0 }, true, { unit: 'first-hour', n: 0 }],
  [{ hours: 1, days: 0 }, true, { unit: 'hours', n: 1 }],
  [{ hours: 47, days: 2 }, true, { unit: 'hours', n: 47 }],
  [{ hours: 48, days: 2 }, true, { unit: 'days', n: 2 }],
  [{ hours: 0, days: 1 }, false, { unit: 'days', n: 1 }],
  [{ hours: 30, days: 2 }, false, { unit: 'days', n: 2 }],
] as const)('%o, counted in hours: %s, is said as %o', (late, countedInHours, shown) =>
  expect(shownLateness(late, countedInHours)).toEqual(shown),
)
