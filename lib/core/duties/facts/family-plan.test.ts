import { describe, expect, it } from 'vitest'
import { familyFacts } from './family'
import type { MonitoringDutyRecord, PlanDutyRecord } from './records'
import { told, sheet, family } from './family-records.fixture'

const plan = (id: string, riskSheetId: string, changes: Partial<PlanDutyRecord> = {}): PlanDutyRecord => ({
  id,
  riskSheetId,
  status: 'draft',
  submittedAt: null,
  decidedAt: null,
  approvedOn: null,
  closedOn: null,
  ...changes,
})
const approved = (id: string, riskSheetId: string, day: string, status = 'approved') =>
  plan(id, riskSheetId, {
    status,
    submittedAt: `${day}T07:00:00.000Z`,
    decidedAt: `${day}T08:00:00.000Z`,
    approvedOn: day,
  })

const visit = (visitedOn: string, changes: Partial<MonitoringDutyRecord> = {}): MonitoringDutyRecord => ({
  id: `v${visitedOn}`,
  planId: 'p1',
  visitedOn,
  counts: true,
  nextOn: null,
  revisionNeeded: false,
  ...changes,
})

describe('the service plan', () => {
  it('runs from the first confirmation to the order, and again after a time without risks', () =>
    expect(
      told(
        {
          riskSheets: [
            sheet('r1', '2026-01-10', 3),
            sheet('r2', '2026-03-10', 4),
            sheet('r3', '2026-05-10', 0),
            sheet('r4', '2026-08-10', 1),
          ],
          plans: [approved('p1', 'r1', '2026-01-20', 'replaced'), approved('p2', 'r2', '2026-03-20')],
        },
        'OB-37',
      ),
    ).toEqual([
      ['OB-37', 'r1', '2026-01-10T12:00:00.000Z', '2026-01-20'],
      ['OB-37', 'r4', '2026-08-10T12:00:00.000Z', null],
    ]))

  it('is no duty any more when a new sheet confirms nothing before a plan was approved', () =>
    expect(
      told(
        { riskSheets: [sheet('r1', '2026-01-10', 3), sheet('r2', '2026-01-20', 0)], plans: [plan('p1', 'r1')] },
        'OB-37',
      ),
    ).toEqual([]))

  it('waits for the mayor from the last time it was sent, until approved or returned', () => {
    const sent = '2026-05-04T09:00:00.000Z'
    const decided = '2026-05-05T09:00:00.000Z'
    expect(
      told(
        {
          plans: [
            plan('p1', 'r1'),
            plan('p2', 'r1', { status: 'submitted', submittedAt: sent }),
            plan('p3', 'r1', { status: 'returned', submittedAt: sent, decidedAt: decided }),
            plan('p4', 'r1', { status: 'submitted', submittedAt: sent, decidedAt: '2026-05-01T09:00:00.000Z' }),
          ],
        },
        'OB-39',
      ),
    ).toEqual([
      ['OB-39', 'p2', sent, null],
      ['OB-39', 'p3', sent, decided],
      ['OB-39', 'p4', sent, null],
    ])
  })
})

describe('monitoring', () => {
  const plans = [approved('p1', 'r1', '2026-01-20')]
  const rhythm = ['OB-40', 'OB-41', 'OB-42'] as const

  it.each([
    [5, 'OB-40'],
    [6, 'OB-41'],
    [10, 'OB-41'],
    [11, 'OB-42'],
  ])('with %i situations follows %s', (situations, duty) =>
    expect(told({ riskSheets: [sheet('r1', '2026-01-10', situations)], plans }, ...rhythm)).toEqual([
      [duty, 'p1', '2026-01-20', null],
    ]),
  )

  it('goes on from each visit that counts, by the number of situations of then', () =>
    expect(
      told(
        {
          riskSheets: [sheet('r1', '2026-01-10', 11), sheet('r2', '2026-05-01', 4)],
          plans,
          visits: [visit('2026-04-15'), visit('2026-03-01', { counts: false }), visit('2026-07-15')],
        },
        ...rhythm,
      ),
    ).toEqual([
      ['OB-42', 'p1', '2026-01-20', '2026-04-15'],
      ['OB-40', 'p1', '2026-04-15', '2026-07-15'],
      ['OB-40', 'p1', '2026-07-15', null],
    ]))

  it('ends with a sheet that confirms nothing, and with the closing of the plan', () => {
    const riskSheets = [sheet('r1', '2026-01-10', 11), sheet('r2', '2026-05-01', 0)]
    const visits = [visit('2026-04-15')]
    const made = [['OB-42', 'p1', '2026-01-20', '2026-04-15']]
    expect(told({ riskSheets, plans, visits }, ...rhythm)).toEqual(made)
    const closed = [{ ...approved('p1', 'r1', '2026-01-20', 'closed'), closedOn: '2026-06-01' }]
    expect(
      told({ riskSheets: riskSheets.slice(0, 1), plans: closed, visits }, ...rhythm).map(([, , , met]) => met),
    ).toEqual(['2026-04-15'])
  })

  it('starts anew with the plan after a closed one, which is owed from the closing', () => {
    const riskSheets = [sheet('r1', '2026-01-10', 11)]
    const first = { ...approved('p1', 'r1', '2026-01-20', 'closed'), closedOn: '2026-06-01' }
    const [, , ...between] = told({ riskSheets, plans: [first] }, 'OB-37', ...rhythm)
    expect(told({ riskSheets, plans: [first] }, 'OB-37')).toEqual([
      ['OB-37', 'r1', '2026-01-10T12:00:00.000Z', '2026-01-20'],
      ['OB-37', 'r1', '2026-06-01', null],
    ])
    expect(between).toEqual([])
    const both = [first, approved('p2', 'r1', '2026-06-20')]
    expect(told({ riskSheets, plans: both, visits: [visit('2026-04-15')] }, 'OB-37', ...rhythm)).toEqual([
      ['OB-37', 'r1', '2026-01-10T12:00:00.000Z', '2026-01-20'],
      ['OB-37', 'r1', '2026-06-01', '2026-06-20'],
      ['OB-42', null, '2026-01-20', '2026-04-15'],
      ['OB-42', 'p2', '2026-06-20', null],
    ])
  })

  it('comes sooner where a visit chose a day, until a newer sheet', () => {
    const visits = [visit('2026-04-15', { nextOn: '2026-05-10' })]
    const agreed = (riskSheets: ReturnType<typeof sheet>[]) =>
      familyFacts({ ...family, riskSheets, plans, visits }).find(({ duty, met }) => duty === 'OB-42' && met === null)
        ?.agreedOn
    expect(agreed([sheet('r1', '2026-01-10', 11)])).toBe('2026-05-10')
    expect(agreed([sheet('r1', '2026-01-10', 11), sheet('r2', '2026-04-20', 12)])).toBeUndefined()
  })

  it('leads to another plan when the visit asks for a revision', () => {
    const riskSheets = [sheet('r1', '2026-01-10', 11)]
    const visits = [
      visit('2026-04-15', { revisionNeeded: true }),
      visit('2026-07-01', { revisionNeeded: true, planId: 'p2' }),
    ]
    const revised = [approved('p1', 'r1', '2026-01-20', 'replaced'), approved('p2', 'r1', '2026-05-02')]
    expect(told({ riskSheets, plans: revised, visits }, 'OB-43')).toEqual([
      ['OB-43', 'v2026-04-15', '2026-04-15', '2026-05-02'],
      ['OB-43', 'v2026-07-01', '2026-07-01', null],
    ])
  })
})
