import { describe, expect, it } from 'vitest'
import { countDuties, countSoon } from '@/lib/core/duties/count'
import { dutyIds, type DutyId } from '@/lib/core/duties/duty-ids'
import { dutiesOf, type DutyState } from '@/lib/core/duties/duty-state'
import type { DutyFact } from '@/lib/core/duties/fact'
import type { When } from '@/lib/core/duties/when'
import { dutyCatalogue } from './catalogue'

/** Start, and the last moment in time as a calendar and a clock on the wall give it. */
type Case = readonly [started: When, due: string]

const endOf = { winter: 'T21:59:59.999Z', summer: 'T20:59:59.999Z' }

/** Over the last Sunday of March, over the last Sunday of October, at the end of February 2027 and 2028, from a day alone. */
const cases = {
  '48 hours': [
    ['2026-03-28T10:00:00.000Z', '2026-03-30T10:00:00.000Z'],
    ['2026-10-24T10:00:00.000Z', '2026-10-26T10:00:00.000Z'],
    ['2027-02-27T10:00:00.000Z', '2027-03-01T10:00:00.000Z'],
    ['2028-02-27T10:00:00.000Z', '2028-02-29T10:00:00.000Z'],
    ['2026-05-07', `2026-05-09${endOf.summer}`],
  ],
  '72 hours': [
    ['2026-03-27T15:30:00.000Z', '2026-03-30T15:30:00.000Z'],
    ['2026-10-23T15:30:00.000Z', '2026-10-26T15:30:00.000Z'],
    ['2027-02-26T15:30:00.000Z', '2027-03-01T15:30:00.000Z'],
    ['2028-02-26T15:30:00.000Z', '2028-02-29T15:30:00.000Z'],
    ['2026-05-07', `2026-05-10${endOf.summer}`],
  ],
  'at once': [
    ['2026-03-29T00:30:00.000Z', `2026-03-29${endOf.summer}`],
    ['2026-10-25T00:30:00.000Z', `2026-10-25${endOf.winter}`],
    ['2027-02-28T08:00:00.000Z', `2027-02-28${endOf.winter}`],
    ['2028-02-29T08:00:00.000Z', `2028-02-29${endOf.winter}`],
    ['2026-05-07', `2026-05-07${endOf.summer}`],
  ],
  '30 days': [
    ['2026-03-10T10:00:00.000Z', `2026-04-09${endOf.summer}`],
    ['2026-10-10T10:00:00.000Z', `2026-11-09${endOf.winter}`],
    ['2027-01-29T10:00:00.000Z', `2027-02-28${endOf.winter}`],
    ['2028-01-30T10:00:00.000Z', `2028-02-29${endOf.winter}`],
    ['2026-05-07', `2026-06-06${endOf.summer}`],
  ],
  '3 months': [
    ['2026-01-15', `2026-04-15${endOf.summer}`],
    ['2026-08-31', `2026-11-30${endOf.winter}`],
    ['2026-11-30', `2027-02-28${endOf.winter}`],
    ['2027-11-30', `2028-02-29${endOf.winter}`],
    ['2026-05-07T21:30:00.000Z', `2026-08-08${endOf.summer}`],
  ],
  '6 months': [
    ['2025-12-15', `2026-06-15${endOf.summer}`],
    ['2026-05-31', `2026-11-30${endOf.winter}`],
    ['2026-08-31', `2027-02-28${endOf.winter}`],
    ['2027-08-31', `2028-02-29${endOf.winter}`],
    ['2026-05-07T21:30:00.000Z', `2026-11-08${endOf.winter}`],
  ],
  '12 months': [
    ['2025-03-29', `2026-03-29${endOf.summer}`],
    ['2025-10-25', `2026-10-25${endOf.winter}`],
    ['2026-02-28', `2027-02-28${endOf.winter}`],
    ['2027-02-28', `2028-02-28${endOf.winter}`],
    ['2028-02-29', `2029-02-28${endOf.winter}`],
    ['2026-05-07T21:30:00.000Z', `2027-05-08${endOf.summer}`],
  ],
  'a month': [
    ['2026-03-01', `2026-03-31${endOf.summer}`],
    ['2026-10-01', `2026-10-31${endOf.winter}`],
    ['2027-02-01', `2027-02-28${endOf.winter}`],
    ['2028-02-01', `2028-02-29${endOf.winter}`],
  ],
  'a quarter': [
    ['2026-01-01', `2026-03-31${endOf.summer}`],
    ['2026-10-01', `2026-12-31${endOf.winter}`],
    ['2028-01-01', `2028-03-31${endOf.summer}`],
  ],
  'a half-year': [
    ['2026-01-01', `2026-06-30${endOf.summer}`],
    ['2026-07-01', `2026-12-31${endOf.winter}`],
    ['2028-01-01', `2028-06-30${endOf.summer}`],
  ],
  'a year': [
    ['2026-01-01', `2026-12-31${endOf.winter}`],
    ['2028-01-01', `2028-12-31${endOf.winter}`],
  ],
} as const satisfies Readonly<Record<string, readonly Case[]>>

const limitOf: Readonly<Record<DutyId, keyof typeof cases | 'no limit'>> = {
  'OB-04': 'no limit',
  'OB-05': '12 months',
  'OB-08': 'a month',
  'OB-10': '48 hours',
  'OB-11': 'no limit',
  'OB-21': '72 hours',
  'OB-30': 'at once',
  'OB-31': '48 hours',
  'OB-32': 'no limit',
  'OB-35': 'a quarter',
  'OB-37': '30 days',
  'OB-39': 'no limit',
  'OB-40': '12 months',
  'OB-41': '6 months',
  'OB-42': '3 months',
  'OB-43': 'no limit',
  'OB-50': 'a year',
  'OB-60': 'no limit',
  'OB-66': '3 months',
  'OB-70': 'no limit',
  'OB-71': 'a half-year',
  'OB-72': 'no limit',
  'OB-81': 'a year',
  'OB-82': 'a year',
  'CH-1': 'no limit',
}

const limited = dutyIds.flatMap((duty) => {
  const limit = limitOf[duty]
  const own: readonly Case[] = limit === 'no limit' ? [] : cases[limit]
  return own.map(([started, due]) => ({ duty, limit, started, due }))
})
const unlimited = dutyIds.filter((duty) => limitOf[duty] === 'no limit')

const after = (moment: string, milliseconds: number) => new Date(Date.parse(moment) + milliseconds).toISOString()
const subject = { communeId: 32027, familyId: 'f1', recordId: null }
const fact = (duty: DutyId, started: When, met: When | null = null): DutyFact => ({ duty, subject, started, met })

function stand(facts: DutyFact, now: string): DutyState {
  const [state] = dutiesOf([facts], now, dutyCatalogue)
  if (state === undefined) throw new Error('No duty')
  return state
}

describe.each(limited)('$duty, $limit from $started', ({ duty, started, due }) => {
  it('ends at the moment that calendar and clock say', () => expect(stand(fact(duty, started), due).due).toBe(due))
  it('is not late just before', () => expect(stand(fact(duty, started), after(due, -1)).state).toBe('due'))
  it('is not late at its limit', () =>
    expect(stand(fact(duty, started), due)).toMatchObject({ state: 'due', daysLeft: 0, lateBy: null }))
  it('is late just after', () =>
    expect(stand(fact(duty, started), after(due, 1))).toMatchObject({ state: 'late', lateBy: { hours: 0 } }))
  it('is late by a day and an hour in that time', () =>
    expect(stand(fact(duty, started), after(due, 25 * 3_600_000)).lateBy?.hours).toBe(25))
  it('is met in time at its limit, and judged so for ever', () =>
    expect(stand(fact(duty, started, due), after(due, 1e10))).toMatchObject({ state: 'met', lateBy: null }))
  it('is met too late just after', () =>
    expect(stand(fact(duty, started, after(due, 1)), after(due, 1e10))).toMatchObject({
      state: 'met',
      lateBy: { hours: 0 },
    }))
  it('is not yet met before it was', () =>
    expect(stand(fact(duty, started, after(due, 5)), after(due, 4)).state).toBe('late'))
})

describe.each(unlimited)('%s, which has no limit', (duty) => {
  it.each(['2026-05-07', '2026-05-07T09:00:00.000Z'])('is open from %s until it is met', (started) => {
    const nothingDue = { due: null, dueOn: null, daysLeft: null, lateBy: null }
    expect(stand(fact(duty, started), '2036-05-07T09:00:00.000Z')).toMatchObject({ state: 'open', ...nothingDue })
    const met = fact(duty, started, '2030-01-01')
    expect(stand(met, '2029-12-31T21:59:59.999Z').state).toBe('open')
    expect(stand(met, '2029-12-31T22:00:00.000Z')).toMatchObject({ state: 'met', ...nothingDue })
  })
})

describe('a duty', () => {
  it('has not begun before its start', () => {
    expect(dutiesOf([fact('OB-21', '2026-05-07T09:00:00.000Z')], '2026-05-07T08:59:59.999Z', dutyCatalogue)).toEqual([])
    expect(dutiesOf([fact('OB-21', '2026-05-07')], '2026-05-06T20:59:59.999Z', dutyCatalogue)).toEqual([])
    expect(stand(fact('OB-21', '2026-05-07'), '2026-05-06T21:00:00.000Z').state).toBe('open')
  })
  it('tells the days that are left, and those by which it is late', () => {
    expect(stand(fact('OB-37', '2026-05-07'), '2026-05-30T09:00:00.000Z')).toMatchObject({
      state: 'open',
      dueOn: '2026-06-06',
      daysLeft: 7,
    })
    expect(stand(fact('OB-37', '2026-05-07'), '2026-06-08T09:00:00.000Z')).toMatchObject({
      state: 'late',
      daysLeft: -2,
      lateBy: { hours: 36, days: 2 },
    })
  })
  it('done some time on the last day is done in time', () => {
    const visited = fact('OB-21', '2026-05-07T06:00:00.000Z', '2026-05-10')
    expect(stand(visited, '2026-06-01T09:00:00.000Z')).toMatchObject({ state: 'met', lateBy: null })
    expect(stand({ ...visited, met: '2026-05-11' }, '2026-06-01T09:00:00.000Z').lateBy?.days).toBe(1)
  })
})

describe('a limit that changes', () => {
  const catalogue = {
    ...dutyCatalogue,
    'OB-21': {
      ...dutyCatalogue['OB-21'],
      limit: [
        { from: '2026-01-01', value: { kind: 'deadline', value: 72, unit: 'hours' } },
        { from: '2026-06-01', value: { kind: 'deadline', value: 24, unit: 'hours' } },
        { from: '2027-01-01', value: null },
      ],
    },
  } as const
  it.each([
    ['2025-12-31T21:59:59.999Z', undefined],
    ['2025-12-31T22:00:00.000Z', '2026-01-03T22:00:00.000Z'],
    ['2026-05-31T20:59:59.999Z', '2026-06-03T20:59:59.999Z'],
    ['2026-05-31T21:00:00.000Z', '2026-06-01T21:00:00.000Z'],
    ['2026-12-31T22:00:00.000Z', undefined],
  ])('holds for what began at %s by its own date', (started, due) =>
    expect(dutiesOf([fact('OB-21', started)], '2028-01-01T00:00:00.000Z', catalogue)[0]?.due).toBe(due),
  )
})

it('is counted by duty, without families', () => {
  const facts = [
    fact('OB-21', '2026-05-01', '2026-05-03'),
    fact('OB-21', '2026-05-01', '2026-05-06'),
    fact('OB-21', '2026-05-02'),
    fact('OB-21', '2026-05-04'),
    fact('OB-21', '2026-05-06'),
    fact('OB-39', '2026-05-06'),
  ]
  expect(countDuties(dutiesOf(facts, '2026-05-07T09:00:00.000Z', dutyCatalogue))).toEqual([
    { duty: 'OB-21', open: 1, dueToday: 1, late: 1, metInTime: 1, metLate: 1 },
    { duty: 'OB-39', open: 1, dueToday: 0, late: 0, metInTime: 0, metLate: 0 },
  ])
  expect([...countSoon(dutiesOf(facts, '2026-05-07T09:00:00.000Z', dutyCatalogue))]).toEqual([['OB-21', 1]])
})
