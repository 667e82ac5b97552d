import { describe, expect, it } from 'vitest'
import type { DutyId } from '../duty-ids'
import { familyFacts } from './family'
import type {
  FamilyDutyRecords,
  MonitoringDutyRecord,
  ObservationDutyRecord,
  PlanDutyRecord,
  RiskDutyRecord,
} from './records'

const family: FamilyDutyRecords = {
  place: { communeId: 32027, familyId: 'f1' },
  closed: false,
  children: [],
  observations: [],
  riskSheets: [],
  referrals: [],
  homeVisits: [],
  plans: [],
  visits: [],
  alerts: [],
  escalations: [],
}

const observed = (changes: Partial<ObservationDutyRecord> = {}): ObservationDutyRecord => ({
  id: 'o1',
  fillerKind: 'spas',
  filledOn: '2026-05-01',
  talkEnd: '10:10',
  receivedAt: null,
  signedAt: '2026-05-01T09:00:00.000Z',
  needed: true,
  ...changes,
})

const sheet = (id: string, day: string, situations: number): RiskDutyRecord => ({
  id,
  observationSheetId: null,
  sheetDate: day,
  finishedAt: `${day}T12:00:00.000Z`,
  finishedOn: day,
  situations,
  monitoringMonths: situations === 0 ? null : situations <= 5 ? 12 : situations <= 10 ? 6 : 3,
})

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

/** Record, start and end of each fact of some duties. */
const told = (records: Partial<FamilyDutyRecords>, ...duties: readonly DutyId[]) =>
  familyFacts({ ...family, ...records }).flatMap(({ duty, subject, started, met }) =>
    duties.includes(duty) ? [[duty, subject.recordId, started, met]] : [],
  )

describe('the observation sheet', () => {
  it('is owed to every child', () =>
    expect(
      told(
        {
          children: [
            { id: 'c1', knownSince: '2026-05-01', firstSheetOn: '2026-05-03' },
            { id: 'c2', knownSince: '2026-05-02', firstSheetOn: null },
          ],
        },
        'OB-04',
      ),
    ).toEqual([
      ['OB-04', 'c1', '2026-05-01', '2026-05-03'],
      ['OB-04', 'c2', '2026-05-02', null],
    ]))

  it('is renewed from the last sheet, risk sheet or referral', () =>
    expect(
      told(
        {
          observations: [observed({ needed: false }), observed({ id: 'o2', filledOn: '2026-09-01' })],
          riskSheets: [sheet('r1', '2026-09-03', 0)],
          referrals: ['2026-04-01T09:00:00.000Z', '2026-11-20T09:00:00.000Z'],
        },
        'OB-05',
      ),
    ).toEqual([
      ['OB-05', null, '2026-05-01', '2026-09-01'],
      ['OB-05', null, '2026-09-01', '2026-09-03'],
      ['OB-05', null, '2026-09-03', '2026-11-20T09:00:00.000Z'],
      ['OB-05', null, '2026-11-20T09:00:00.000Z', null],
    ]))

  it('is not renewed where a referral alone is on file', () =>
    expect(told({ referrals: ['2026-04-01'] }, 'OB-05')).toEqual([]))

  it('is sent by a professional from the end of the talk, and by SPAS not at all', () =>
    expect(
      told(
        {
          observations: [
            observed(),
            observed({ id: 'o2', fillerKind: 'teacher' }),
            observed({ id: 'o3', fillerKind: 'teacher', talkEnd: null, receivedAt: '2026-05-04' }),
          ],
        },
        'OB-10',
      ),
    ).toEqual([
      ['OB-10', 'o2', '2026-05-01T07:10:00.000Z', null],
      ['OB-10', 'o3', '2026-05-01', '2026-05-04'],
    ]))
})

describe('the home visit', () => {
  it.each<[string, Partial<FamilyDutyRecords>, readonly unknown[]]>([
    ['from filling by SPAS', { observations: [observed()] }, ['OB-21', 'o1', '2026-05-01T07:10:00.000Z', null]],
    [
      'from arrival of a sheet of a professional',
      { observations: [observed({ fillerKind: 'doctor', receivedAt: '2026-05-02T06:00:00.000Z' })] },
      ['OB-21', 'o1', '2026-05-02T06:00:00.000Z', null],
    ],
    [
      'met by the completed visit rather than by the sheet of that day',
      {
        observations: [observed({ talkEnd: null })],
        homeVisits: [
          { observationSheetId: 'o1', completedAt: null },
          { observationSheetId: 'o1', completedAt: '2026-05-03T11:00:00.000Z' },
          { observationSheetId: 'other', completedAt: '2026-05-02T11:00:00.000Z' },
        ],
        riskSheets: [sheet('r1', '2026-05-03', 2)],
      },
      ['OB-21', 'o1', '2026-05-01', '2026-05-03T11:00:00.000Z'],
    ],
    [
      'met by a risk sheet of the same day that was finished later',
      { observations: [observed()], riskSheets: [sheet('r1', '2026-05-01', 2)] },
      ['OB-21', 'o1', '2026-05-01T07:10:00.000Z', '2026-05-01'],
    ],
    [
      'not met by a risk sheet of the same day that was finished earlier',
      {
        observations: [observed({ signedAt: '2026-05-01T13:00:00.000Z' })],
        riskSheets: [sheet('r1', '2026-05-01', 2)],
      },
      ['OB-21', 'o1', '2026-05-01T07:10:00.000Z', null],
    ],
  ])('counts %s', (_, records, fact) => expect(told(records, 'OB-21')).toEqual([fact]))

  it('is not owed without suspicion, nor before a professional has sent the sheet', () =>
    expect(
      told({ observations: [observed({ needed: false }), observed({ id: 'o2', fillerKind: 'teacher' })] }, 'OB-21'),
    ).toEqual([]))
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

describe('violence and escalation', () => {
  const raised = { raisedAt: '2026-05-01T09:00:00.000Z', sentAt: null, dismissedAt: null, verifiedAt: null }
  const alerts = [
    { ...raised, id: 'a1' },
    { ...raised, id: 'a2', sentAt: '2026-05-01T10:00:00.000Z' },
    { ...raised, id: 'a3', dismissedAt: '2026-05-01T10:00:00.000Z' },
  ]

  it('is sent by the commune, and verified by the county from the sending', () => {
    expect(told({ alerts }, 'OB-30')).toEqual([
      ['OB-30', 'a1', '2026-05-01T09:00:00.000Z', null],
      ['OB-30', 'a2', '2026-05-01T09:00:00.000Z', '2026-05-01T10:00:00.000Z'],
    ])
    expect(told({ alerts }, 'OB-31')).toEqual([['OB-31', 'a2', '2026-05-01T10:00:00.000Z', null]])
  })

  it('of a closed file stays a duty, while the rest ends', () => {
    const records = {
      closed: true,
      alerts,
      observations: [observed()],
      riskSheets: [sheet('r1', '2026-01-10', 11)],
      escalations: [{ id: 'e1', raisedAt: '2026-01-10', adviceAt: null }],
    }
    const open = familyFacts({ ...family, ...records }).filter(({ met }) => met === null)
    expect(open.map(({ duty, subject }) => [duty, subject.recordId])).toEqual([
      ['OB-30', 'a1'],
      ['OB-31', 'a2'],
    ])
  })

  it('waits for the advice of the county', () =>
    expect(told({ escalations: [{ id: 'e1', raisedAt: '2026-01-10', adviceAt: '2026-01-12' }] }, 'CH-1')).toEqual([
      ['CH-1', 'e1', '2026-01-10', '2026-01-12'],
    ]))
})
