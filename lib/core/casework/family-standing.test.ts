import { describe, expect, it } from 'vitest'
import { datedLimits } from '@/lib/core/deadlines/limits'
import { familyStanding, type FamilyRecords } from './family-standing'
import { family, today, observed, visited, nothingFound, approved } from './family-standing.fixture'

const clear = { needed: false, suspected: [] }

const standing = (records: Partial<FamilyRecords>) => {
  const { state, dueOn, dueFor } = familyStanding({ ...family, ...records }, today, datedLimits)
  return [state, dueOn, dueFor]
}

describe('where a family stands', () => {
  it.each<[string, Partial<FamilyRecords>, readonly (string | null)[]]>([
    ['nothing on file', {}, ['no-sheet', null, null]],
    ['a first sheet begun', { observationDraft: true }, ['observation-draft', null, null]],
    ['a sheet without suspicion', { observations: [observed(clear)] }, ['no-suspicion', '2027-05-01', 'sheet-renewal']],
    [
      'a case that counts as its renewal',
      { observations: [observed(clear)], renewals: ['2026-09-30'] },
      ['no-suspicion', '2027-09-30', 'sheet-renewal'],
    ],
    [
      'a case told before the last sheet',
      { observations: [observed(clear)], renewals: ['2026-04-30'] },
      ['no-suspicion', '2027-05-01', 'sheet-renewal'],
    ],
    ['a case alone', { renewals: ['2026-04-30'] }, ['no-sheet', null, null]],
    [
      'its renewal begun',
      { observations: [observed(clear)], observationDraft: true },
      ['observation-draft', '2027-05-01', 'sheet-renewal'],
    ],
    ['a suspicion', { observations: [observed()] }, ['visit-due', '2026-05-04', 'home-visit']],
    [
      'a suspicion and another sheet begun',
      { observations: [observed()], observationDraft: true },
      ['visit-due', '2026-05-04', 'home-visit'],
    ],
    [
      'a suspicion of a teacher, counted from arrival',
      { observations: [observed({ fillerKind: 'professional', receivedAt: '2026-05-02' })] },
      ['visit-due', '2026-05-05', 'home-visit'],
    ],
    [
      'a suspicion of the commune, counted from filling though registered later',
      { observations: [observed({ receivedAt: '2026-05-02' })] },
      ['visit-due', '2026-05-04', 'home-visit'],
    ],
    [
      'a suspicion is not lost by a later sheet without one',
      { observations: [observed(), observed({ id: 'o2', filledOn: '2026-05-03', ...clear })] },
      ['visit-due', '2026-05-04', 'home-visit'],
    ],
    [
      'the visit begun',
      { observations: [observed()], riskDraft: true },
      ['risk-sheet-draft', '2026-05-04', 'home-visit'],
    ],
    [
      'nothing confirmed',
      { observations: [observed()], riskSheets: [visited(nothingFound)] },
      ['not-confirmed', '2027-05-03', 'sheet-renewal'],
    ],
    [
      'nothing confirmed, then a clear sheet',
      { observations: [observed({ id: 'o2', filledOn: '2026-09-01', ...clear })], riskSheets: [visited(nothingFound)] },
      ['no-suspicion', '2027-09-01', 'sheet-renewal'],
    ],
    ['a risk confirmed', { observations: [observed()], riskSheets: [visited()] }, ['plan-due', '2026-06-02', 'plan']],
    [
      'a plan before the mayor',
      {
        riskSheets: [visited()],
        plans: [{ riskSheetId: 'r1', status: 'submitted', approvedOn: null, closedOn: null }],
      },
      ['plan-submitted', '2026-06-02', 'plan'],
    ],
    [
      'a plan sent back',
      { riskSheets: [visited()], plans: [{ riskSheetId: 'r1', status: 'returned', approvedOn: null, closedOn: null }] },
      ['plan-returned', '2026-06-02', 'plan'],
    ],
    [
      'an approved plan',
      { riskSheets: [visited()], plans: [approved] },
      ['monitored', '2026-11-20', 'monitoring-visit'],
    ],
    [
      'a visit made',
      { riskSheets: [visited()], plans: [approved], visits: [{ on: '2026-11-02', nextOn: null }] },
      ['monitored', '2027-05-02', 'monitoring-visit'],
    ],
    [
      'a new sheet with a higher band',
      {
        riskSheets: [visited(), visited({ id: 'r2', sheetDate: '2026-08-01', situations: 11, monitoringMonths: 3 })],
        plans: [approved],
      },
      ['monitored', '2026-08-20', 'monitoring-visit'],
    ],
    [
      'a sooner visit that the worker chose',
      { riskSheets: [visited()], plans: [approved], visits: [{ on: '2026-11-02', nextOn: '2026-12-15' }] },
      ['monitored', '2026-12-15', 'monitoring-visit'],
    ],
    [
      'the day chosen gives way to the band of a newer sheet',
      {
        riskSheets: [visited(), visited({ id: 'r2', sheetDate: '2026-11-20', situations: 11, monitoringMonths: 3 })],
        plans: [approved],
        visits: [{ on: '2026-11-02', nextOn: '2026-12-15' }],
      },
      ['monitored', '2027-02-02', 'monitoring-visit'],
    ],
    [
      'a plan that ended while the risks stay confirmed',
      { riskSheets: [visited()], plans: [{ ...approved, status: 'closed', closedOn: '2026-12-01' }] },
      ['plan-due', '2026-12-31', 'plan'],
    ],
    [
      'a plan again after one that ended: its own order counts',
      {
        riskSheets: [visited()],
        plans: [
          { ...approved, status: 'closed', closedOn: '2026-12-01' },
          { ...approved, approvedOn: '2026-12-20' },
        ],
      },
      ['monitored', '2027-06-20', 'monitoring-visit'],
    ],
    [
      'a plan revised does not stretch the time between visits',
      {
        riskSheets: [visited()],
        plans: [
          { ...approved, status: 'replaced' },
          { ...approved, approvedOn: '2026-10-20' },
        ],
      },
      ['monitored', '2026-11-20', 'monitoring-visit'],
    ],
    [
      'a second confirmation without a plan does not move the limit',
      {
        riskSheets: [visited(), visited({ id: 'r2', sheetDate: '2026-05-25', finishedOn: '2026-05-25' })],
      },
      ['plan-due', '2026-06-02', 'plan'],
    ],
    [
      'back in the Registry, the old plan and its visits count no more',
      {
        riskSheets: [
          visited(),
          visited({ id: 'r2', sheetDate: '2027-05-03', ...nothingFound }),
          visited({ id: 'r3', sheetDate: '2028-05-03', finishedOn: '2028-05-03' }),
        ],
        plans: [approved],
        visits: [{ on: '2026-11-02', nextOn: null }],
      },
      ['plan-due', '2028-06-02', 'plan'],
    ],
    [
      'a new suspicion while monitored',
      {
        observations: [observed({ id: 'o2', filledOn: '2026-06-01', signedAt: '2026-06-01T09:00:00.000Z' })],
        riskSheets: [visited()],
        plans: [approved],
      },
      ['visit-due', '2026-06-04', 'home-visit'],
    ],
    ['a closed file', { closed: true, riskSheets: [visited()], plans: [approved] }, ['closed', null, null]],
  ])('%s', (_name, records, expected) => expect(standing(records)).toEqual(expected))

  it.each([
    ['linked to it, whatever the dates', { sheetDate: '2026-04-30' }, 'plan-due'],
    ['of a later day', { observationSheetId: null, sheetDate: '2026-05-02' }, 'plan-due'],
    ['of the day before', { observationSheetId: null, sheetDate: '2026-04-30' }, 'visit-due'],
    [
      'of the same day, finished before it',
      { observationSheetId: null, sheetDate: '2026-05-01', finishedAt: '2026-05-01T08:00:00.000Z' },
      'visit-due',
    ],
    [
      'of the same day, finished after it',
      { observationSheetId: null, sheetDate: '2026-05-01', finishedAt: '2026-05-01T10:00:00.000Z' },
      'plan-due',
    ],
  ])('a suspicion is answered by a risk sheet %s: %o', (_name, sheet, state) =>
    expect(standing({ observations: [observed()], riskSheets: [visited(sheet)] })[0]).toBe(state),
  )
})
