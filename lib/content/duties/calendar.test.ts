import { describe, expect, it } from 'vitest'
import type { DutyId } from '@/lib/core/duties/duty-ids'
import { dutiesOf } from '@/lib/core/duties/duty-state'
import { calendarFacts } from '@/lib/core/duties/facts/calendar-periods'
import { bareCommune, communeFacts, type CommuneDutyRecords } from '@/lib/core/duties/facts/commune'
import type { When } from '@/lib/core/duties/when'
import { dutyCatalogue } from './catalogue'

const subject = { communeId: 32027, familyId: null, recordId: null }

const periods = (duty: DutyId, since: When, done: readonly When[], now: string) =>
  dutiesOf(calendarFacts({ duty, since, done }, subject, now, dutyCatalogue), now, dutyCatalogue).map(
    ({ started, dueOn, state, lateBy }) => [started, dueOn, state, lateBy === null ? 'in time' : 'late'],
  )

describe('once in each period of the calendar', () => {
  it('begins with the period in which the commune joined', () =>
    expect(periods('OB-35', '2026-05-20', [], '2026-08-01T09:00:00.000Z')).toEqual([
      ['2026-04-01', '2026-06-30', 'late', 'late'],
      ['2026-07-01', '2026-09-30', 'open', 'in time'],
    ]))

  it('is met by what is done in the period, and a missed one by what is done later', () =>
    expect(
      periods('OB-08', '2026-01-31', ['2026-01-31', '2026-03-02', '2026-04-30'], '2026-05-07T09:00:00.000Z'),
    ).toEqual([
      ['2026-01-01', '2026-01-31', 'met', 'in time'],
      ['2026-02-01', '2026-02-28', 'met', 'late'],
      ['2026-03-01', '2026-03-31', 'met', 'in time'],
      ['2026-04-01', '2026-04-30', 'met', 'in time'],
      ['2026-05-01', '2026-05-31', 'open', 'in time'],
    ]))

  it('begins a half-year at midnight in Romania', () => {
    const before = periods('OB-71', '2026-01-01', ['2026-02-10'], '2026-06-30T20:59:59.999Z')
    const at = periods('OB-71', '2026-01-01', ['2026-02-10'], '2026-06-30T21:00:00.000Z')
    expect(before.map(([started]) => started)).toEqual(['2026-01-01'])
    expect(at.map(([started]) => started)).toEqual(['2026-01-01', '2026-07-01'])
  })

  it.each<DutyId>(['OB-50', 'OB-81', 'OB-82'])('%s asks every year', (duty) =>
    expect(periods(duty, '2025-11-02T09:00:00.000Z', ['2025-12-31'], '2026-12-31T22:00:00.000Z')).toEqual([
      ['2025-01-01', '2025-12-31', 'met', 'in time'],
      ['2026-01-01', '2026-12-31', 'late', 'late'],
      ['2027-01-01', '2027-12-31', 'open', 'in time'],
    ]),
  )
})

const records = bareCommune(32027, '2026-05-01')
const now = '2026-05-07T09:00:00.000Z'

const told = (changes: Partial<CommuneDutyRecords>, duty: DutyId) =>
  communeFacts({ ...records, ...changes }, now, dutyCatalogue).flatMap((fact) =>
    fact.duty === duty ? [[fact.subject.recordId, fact.started, fact.met]] : [],
  )

describe('a commune', () => {
  it('has its months, quarters, years, meetings and coordinator watched from the start, and nothing not kept here', () =>
    expect(communeFacts(records, now, dutyCatalogue).map(({ duty }) => duty)).toEqual([
      'OB-08',
      'OB-35',
      'OB-50',
      'OB-71',
      'OB-70',
    ]))

  it('has yearly plans and debates watched where they are kept', () => {
    expect(told({ actionPlans: ['2026-03-01'] }, 'OB-81')).toEqual([[null, '2026-01-01', '2026-03-01']])
    expect(told({ budgetDebates: [] }, 'OB-82')).toEqual([[null, '2026-01-01', null]])
  })

  it('has a coordinator once one is named', () =>
    expect(told({ coordinatorSince: '2026-05-03' }, 'OB-70')).toEqual([[null, '2026-05-01', '2026-05-03']]))

  it('owes a sheet for each case that was logged, unless closed with a reason', () => {
    const logged = { familyId: null, loggedAt: '2026-05-02T09:00:00.000Z', sheetFilledAt: null, closedAt: null }
    const intakes = [
      { ...logged, id: 'i1' },
      { ...logged, id: 'i2', sheetFilledAt: '2026-05-03' },
      { ...logged, id: 'i3', closedAt: '2026-05-03' },
    ]
    expect(told({ intakes }, 'OB-11')).toEqual([
      ['i1', '2026-05-02T09:00:00.000Z', null],
      ['i2', '2026-05-02T09:00:00.000Z', '2026-05-03'],
    ])
  })

  it('leads each child on the list of special protection to a risk sheet or a reason', () => {
    const listed = { familyId: null, listedAt: '2026-05-02', riskSheetOn: null, excusedAt: null }
    const protectedChildren = [
      { ...listed, id: 'c1' },
      { ...listed, id: 'c2', riskSheetOn: '2026-05-04' },
      { ...listed, id: 'c3', excusedAt: '2026-05-05T10:00:00.000Z' },
    ]
    expect(told({ protectedChildren }, 'OB-32').map(([, , met]) => met)).toEqual([
      null,
      '2026-05-04',
      '2026-05-05T10:00:00.000Z',
    ])
  })

  it('checks each service again until it closes', () => {
    const services = [
      { id: 's1', addedAt: '2026-01-10', checkedAt: ['2026-04-02'], closed: false },
      { id: 's2', addedAt: '2026-01-10', checkedAt: [], closed: true },
    ]
    expect(told({ services }, 'OB-66')).toEqual([
      ['s1', '2026-01-10', '2026-04-02'],
      ['s1', '2026-04-02', null],
    ])
  })

  it('waits for lists and answers of the county', () => {
    const asked = [{ id: 'q1', askedAt: '2026-05-02', answeredAt: null }]
    expect(told({ countyLists: asked }, 'OB-60')).toEqual([['q1', '2026-05-02', null]])
    expect(told({ requests: asked }, 'OB-72')).toEqual([['q1', '2026-05-02', null]])
  })
})
