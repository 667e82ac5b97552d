import { expect, it } from 'vitest'
import { datedLimits } from '@/lib/core/deadlines/limits'
import { earlyComplaints } from './early-complaints'
import type { TypedSheet } from './fields'

const rules = { fillerKinds: ['spas'], cases: ['a'], countyCodes: [5], today: '2026-05-07', limits: datedLimits }

it.each<[string, TypedSheet, object]>([
  ['nothing typed', {}, {}],
  [
    'a whole and sound draft',
    { filledOn: '07.05.2026', talkStart: '09:00', talkEnd: '10:00', paperNumber: '05014' },
    {},
  ],
  ['a day in the future', { filledOn: '08.05.2026' }, { filledOn: { key: 'dateInFuture' } }],
  ['a year that is none', { filledOn: '01.01.3000' }, { filledOn: { key: 'dateYear' } }],
  ['no such hour', { talkStart: '25:99' }, { talkStart: { key: 'time' } }],
  ['an end before the start', { talkStart: '10:00', talkEnd: '09:00' }, { talkEnd: { key: 'endBeforeStart' } }],
  ['a letter in the number', { paperNumber: '12a' }, { paperNumber: { key: 'paperNumber' } }],
  ['another county', { paperNumber: '99014' }, { paperNumber: { key: 'countyCode' } }],
])('of %s is said %o', (_name, typed, complaints) => expect(earlyComplaints(typed, rules)).toEqual(complaints))

it('a visit after its last day is said to be late', () =>
  expect(earlyComplaints({ fillerKind: 'spas', filledOn: '05.05.2026', visitOn: '20.05.2026' }, rules)).toMatchObject({
    visitOn: { key: 'visitTooLate' },
  }))
