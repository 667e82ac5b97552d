import { describe, expect, test } from 'vitest'
import type { TodayItem } from '@/lib/core/casework/today-list'
import type { DutyCount } from '@/lib/core/duties/count'
import { dutyCatalogue } from '@/lib/content/duties/catalogue'
import { digestOf, digestOfCounts, digestTotal } from './digest'

const item = (changes: Partial<TodayItem>): TodayItem => ({
  duty: 'OB-21',
  state: 'open',
  due: '2026-05-10T09:00:00.000Z',
  dueOn: '2026-05-10',
  daysLeft: 3,
  lateBy: null,
  limit: { kind: 'deadline', value: 72, unit: 'hours' },
  started: '2026-05-01T09:00:00.000Z',
  start: 'sheet-filled-or-received',
  basis: [],
  force: 'law',
  recordId: null,
  family: null,
  about: null,
  count: 1,
  step: { of: 'duty', step: 'home-visit' },
  ...changes,
})
const none = { now: 0, late: 0, today: 0, week: 0, undated: 0, fresh: 0 }

describe('the digest of the day', () => {
  const today = '2026-05-07'
  test.each<[string, Partial<TodayItem>, object]>([
    ['late', { state: 'late', daysLeft: -1, lateBy: { hours: 20, days: 1 } }, { late: 1 }],
    ['due today', { state: 'due', daysLeft: 0 }, { today: 1 }],
    ['due in seven days', { daysLeft: 7 }, { week: 1 }],
    ['without a limit', { daysLeft: null, due: null, dueOn: null }, { undated: 1 }],
    [
      'at once, also when it is late',
      { state: 'late', limit: { kind: 'immediate', value: 0, unit: 'days' } },
      { now: 1 },
    ],
    ['new since yesterday', { started: '2026-05-06T05:00:00.000Z' }, { week: 1, fresh: 1 }],
    ['new, and due in a month', { daysLeft: 30, started: '2026-05-07' }, { fresh: 1 }],
    [
      'new of a Romanian day that began before the one of UTC',
      { started: '2026-05-05T21:30:00.000Z' },
      { week: 1, fresh: 1 },
    ],
  ])('counts what is %s', (_what, changes, counted) =>
    expect(digestOf([item(changes)], today)).toEqual([{ duty: 'OB-21', ...none, ...counted }]),
  )

  test('says nothing of what is neither near nor new', () => {
    expect(digestOf([item({ daysLeft: 8 })], today)).toEqual([])
    expect(digestOf([], today)).toEqual([])
  })

  test('adds up the same duty and puts first what presses', () => {
    const lines = digestOf(
      [
        item({ duty: 'OB-05', daysLeft: 2 }),
        item({ duty: 'OB-37', state: 'late', daysLeft: -9 }),
        item({ duty: 'OB-21', state: 'late', daysLeft: -1 }),
        item({ duty: 'OB-21', state: 'due', daysLeft: 0 }),
        item({ duty: 'OB-30', limit: { kind: 'immediate', value: 0, unit: 'days' } }),
      ],
      today,
    )
    expect(lines.map(({ duty }) => duty)).toEqual(['OB-30', 'OB-21', 'OB-37', 'OB-05'])
    expect(lines[1]).toEqual({ duty: 'OB-21', ...none, late: 1, today: 1 })
    expect(digestTotal(lines)).toEqual({ ...none, now: 1, late: 2, today: 1, week: 1 })
  })
})

test('a coordinator hears of what is late or due in the communes, and of what waits for the own answer', () => {
  const count = (changes: Partial<DutyCount>): DutyCount => ({
    ...{ duty: 'OB-21', open: 4, dueToday: 0, late: 0, metInTime: 9, metLate: 9 },
    ...changes,
  })
  const around = { role: 'dgaspc_coordinator', catalogue: dutyCatalogue, today: '2026-05-07' } as const
  const counts = [
    count({ late: 2 }),
    count({ dueToday: 1 }),
    count({ duty: 'OB-37' }),
    count({ duty: 'OB-39' }),
    count({ duty: 'OB-71' }),
    count({ duty: 'OB-72' }),
  ]
  expect(digestOfCounts(counts, around)).toEqual([
    { duty: 'OB-21', ...none, late: 2, today: 1 },
    { duty: 'OB-72', ...none, undated: 4 },
  ])
})
