import { expect, it } from 'vitest'
import { dueLook } from './due-look'

it.each([
  ['2026-05-05', { state: 'late', late: { unit: 'days', n: 2 } }],
  ['2026-05-06', { state: 'late', late: { unit: 'days', n: 1 } }],
  ['2026-05-07', { state: 'today', n: 0 }],
  ['2026-05-08', { state: 'soon', n: 1 }],
  ['2026-05-14', { state: 'soon', n: 7 }],
  ['2026-05-15', { state: 'later', n: 8 }],
  [null, { state: 'none' }],
])('%s on 7 May: %o', (dueOn, look) => expect(dueLook(dueOn, '2026-05-07')).toEqual(look))

it.each([
  ['2026-05-07T11:00:00.000Z', { state: 'today', n: 0 }],
  ['2026-05-07T11:00:00.001Z', { state: 'late', late: { unit: 'first-hour', n: 0 } }],
  ['2026-05-07T13:30:00.000Z', { state: 'late', late: { unit: 'hours', n: 2 } }],
])('a limit of hours that ends on 7 May at 14:00, at %s: %o', (now, look) =>
  expect(dueLook('2026-05-07', '2026-05-07', { at: '2026-05-07T11:00:00.000Z', now })).toEqual(look),
)
