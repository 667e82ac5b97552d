import { describe, expect, it } from 'vitest'
import { familyFacts } from './family'
import type { FamilyDutyRecords, ObservationDutyRecord } from './records'
import { told, sheet, family } from './family-records.fixture'

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
