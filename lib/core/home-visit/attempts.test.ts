import { describe, expect, it } from 'vitest'
import { datedLimits } from '@/lib/core/deadlines/limits'
import { attempts } from './attempts'
import { isLate, isMissed, lacksReason, type HomeVisit, type VisitStatus } from './home-visit'

const visit = (status: VisitStatus, on: string, time: string | null = '10:00'): HomeVisit => ({
  id: `${status} ${on}`,
  familyId: 'f',
  kind: 'home-visit',
  observationSheetId: 'o',
  plannedOn: on,
  plannedTime: null,
  visitorName: 'Ana Lăcustă',
  visitorPosition: '',
  status,
  happenedOn: status === 'planned' || status === 'cancelled' ? null : on,
  happenedTime: status === 'planned' || status === 'cancelled' ? null : time,
  note: '',
  lateReason: '',
  riskSheetId: null,
  visitId: null,
  revision: 1,
  dueOn: '2026-05-04',
  dueAt: null,
})
const [second, third, fourth] = ['2026-05-02', '2026-05-03', '2026-05-04']
const nobody = (...tries: readonly (readonly [string, string | null])[]) =>
  tries.map(([day, time]) => visit('not-found', day, time))
const none = { notFound: 0, refused: 0, lastOn: null }

it.each<[string, readonly HomeVisit[], object]>([
  ['nothing planned', [], { ...none, next: 'plan' }],
  ['one planned', [visit('planned', second)], { ...none, next: 'wait' }],
  ['a cancelled one', [visit('cancelled', second)], { ...none, next: 'plan' }],
  ['a refusal', [visit('refused', second)], { ...none, refused: 1, lastOn: second, next: 'return-after-refusal' }],
  [
    'a refusal twice on one day',
    [visit('refused', second), visit('refused', second, '18:00')],
    { ...none, refused: 1, lastOn: second, next: 'return-after-refusal' },
  ],
  [
    'two refusals, one more planned',
    [visit('refused', second), visit('refused', third), visit('planned', '2026-05-06')],
    { ...none, refused: 2, lastOn: third, next: 'notify' },
  ],
  [
    'tries before a visit that was made',
    [
      ...nobody(['2026-01-02', '10:00'], ['2026-01-03', '18:00']),
      visit('done', '2026-01-04'),
      visit('not-found', second),
    ],
    { ...none, notFound: 1, lastOn: second, next: 'return' },
  ],
])('%s', (_case, visits, expected) => expect(attempts(visits, true, datedLimits)).toEqual(expected))

describe('nobody at home', () => {
  it.each<[string, readonly HomeVisit[], number, string]>([
    ['once', nobody([second, '10:00']), 1, 'return'],
    ['three times on one day', nobody([second, '10:50'], [second, '11:00'], [second, '18:05']), 1, 'return'],
    ['on two days, twice on one of them', nobody([second, '10:00'], [second, '18:00'], [third, '10:00']), 2, 'return'],
    ['on two days in the same part of the day', nobody([second, '10:00'], [third, '11:59']), 2, 'return-other-hour'],
    [
      'on three days in the same part',
      nobody([second, '08:00'], [third, '10:00'], [fourth, '11:59']),
      3,
      'return-other-hour',
    ],
    ['on three days, once at noon', nobody([second, '08:00'], [third, '10:00'], [fourth, '12:00']), 3, 'notify'],
    ['on three days, once in the evening', nobody([second, '17:00'], [third, '13:00'], [fourth, '16:59']), 3, 'notify'],
    ['on three days without an hour', nobody([second, null], [third, null], [fourth, null]), 3, 'return-other-hour'],
    ['on three days, one without an hour', nobody([second, null], [third, '10:00'], [fourth, '18:00']), 3, 'notify'],
  ])('%s', (_case, visits, notFound, next) =>
    expect(attempts(visits, true, datedLimits)).toMatchObject({ notFound, next }),
  )

  it('counts by the limits of the day of the last try', () => {
    const [first] = datedLimits
    if (first === undefined) throw new Error('No limits')
    const fewer = [first, { from: fourth, value: { ...first.value, notFoundDays: 2 } }]
    const tries = (last: string) => attempts(nobody([second, '10:00'], [last, '18:00']), true, fewer).next
    expect([tries(third), tries(fourth)]).toEqual(['return', 'notify'])
  })
})

it('asks for nothing where no suspicion waits', () => {
  expect(attempts(nobody([second, '10:00']), false, datedLimits).next).toBe('none')
})

it.each([
  ['2026-05-04', false],
  ['2026-05-05', true],
])('a visit on %s, due on 4 May, is late: %s', (day, late) => {
  expect(isLate(visit('done', day))).toBe(late)
  expect(lacksReason(visit('done', day))).toBe(late)
  expect(lacksReason({ ...visit('done', day), lateReason: 'drum înzăpezit' })).toBe(false)
})

it.each([
  ['14:00', false],
  ['14:01', true],
  [null, false],
])('a visit at %s of the day on which the 72 hours end at 14:00 is late: %s', (time, late) => {
  const limited = { dueOn: '2026-05-04', dueAt: '2026-05-04T11:00:00.000Z' }
  expect(isLate({ ...visit('refused', '2026-05-04', time), ...limited })).toBe(late)
  expect(isLate({ ...visit('planned', '2026-05-04'), plannedTime: time, ...limited })).toBe(late)
})

it.each([
  ['planned', '2026-05-05', true],
  ['planned', '2026-05-04', false],
  ['not-found', '2026-05-05', false],
] as const)('%s for 4 May, on %s the day has passed without a word: %s', (status, today, missed) =>
  expect(isMissed(visit(status, '2026-05-04'), today)).toBe(missed),
)
