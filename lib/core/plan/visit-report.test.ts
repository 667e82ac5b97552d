import { describe, expect, it } from 'vitest'
import { proposedNext, reportedLinesFaults, visitReportFaults, type InForce, type VisitReport } from './visit-report'

const today = '2026-05-07'
const report: VisitReport = {
  planId: 'p',
  visitedOn: '2026-05-06',
  visitorName: 'A. B.',
  planned: true,
  resets: true,
  summary: 'well',
  risksSeen: '',
  revisionNeeded: false,
  revisionReason: '',
  nextOn: null,
  nextReason: '',
  lateReason: '',
  lines: [],
}
const faults = (changes: Partial<VisitReport>, inForce: InForce = { approvedOn: '2026-05-04', until: null }) =>
  Object.fromEntries(
    Object.entries(
      visitReportFaults({ ...report, lateReason: 'drum închis', ...changes }, inForce, {
        today,
        monitoringMonths: 6,
        dueOn: '2026-05-06',
      }),
    ).map(([field, { key }]) => [field, key]),
  )

it.each<[string, Partial<VisitReport>, object]>([
  ['on its last day', { visitedOn: '2026-05-06' }, {}],
  ['a day later without a reason', { visitedOn: '2026-05-07' }, { lateReason: 'lateReasonRequired' }],
  ['a day later with a reason', { visitedOn: '2026-05-07', lateReason: 'drum închis' }, {}],
  ['an extra visit', { visitedOn: '2026-05-07', planned: false, resets: false }, {}],
])('a visit of the schedule %s', (_case, changes, complaints) =>
  expect(faults({ lateReason: '', ...changes })).toEqual(complaints),
)

describe('the day of a monitoring visit', () => {
  it.each(['2026-05-04', '2026-05-07'])('may be %s', (visitedOn) => expect(faults({ visitedOn })).toEqual({}))
  it.each([
    ['2026-05-03', 'visitBeforeApproval'],
    ['2026-05-08', 'dateInFuture'],
  ])('may not be %s: %s', (visitedOn, key) => expect(faults({ visitedOn })).toEqual({ visitedOn: key }))
  it('belongs to the plan that was in force on it', () => {
    const replaced = { approvedOn: '2026-05-01', until: '2026-05-06' }
    expect(faults({ visitedOn: '2026-05-05' }, replaced)).toEqual({})
    expect(faults({ visitedOn: '2026-05-06' }, replaced)).toEqual({ visitedOn: 'visitOfLaterPlan' })
  })
})

it('a revision is not asked for without its reason', () => {
  expect(faults({ revisionNeeded: true })).toEqual({ revisionReason: 'required' })
  expect(faults({ revisionNeeded: true, revisionReason: 'a new child' })).toEqual({})
})

describe('the next visit', () => {
  it.each([
    [12, '2027-05-06'],
    [6, '2026-11-06'],
    [3, '2026-08-06'],
    [null, null],
  ])('in a band of %s months is proposed for %s', (months, day) => expect(proposedNext('2026-05-06', months)).toBe(day))
  it('at the end of August, six months on, is the end of February', () =>
    expect(proposedNext('2026-08-31', 6)).toBe('2027-02-28'))

  it.each<[string, Partial<VisitReport>, Record<string, string>]>([
    ['as proposed', { nextOn: '2026-11-06' }, {}],
    ['sooner, with a reason', { nextOn: '2026-07-01', nextReason: 'a new child' }, {}],
    ['sooner, without one', { nextOn: '2026-07-01' }, { nextReason: 'required' }],
    ['later than the law allows', { nextOn: '2026-11-07', nextReason: 'away' }, { nextOn: 'nextTooLate' }],
    ['on the day of the visit', { nextOn: '2026-05-06', nextReason: 'x' }, { nextOn: 'nextBeforeVisit' }],
    ['after a visit that does not count', { nextOn: '2026-07-01', resets: false }, { nextOn: 'nextOfUncounted' }],
  ])('%s', (_name, changes, expected) => expect(faults(changes)).toEqual(expected))
})

describe('every measure of the plan', () => {
  const told = { lineId: 'a', progress: 'done', note: '' } as const
  it('is reported on', () => expect(reportedLinesFaults([told], ['a'])).toEqual({}))
  it('is named where it is not', () =>
    expect(reportedLinesFaults([told], ['a', 'b'])).toEqual({ 'lines.1.progress': { key: 'choice' } }))
  it('and no measure of another plan', () =>
    expect(reportedLinesFaults([told, { ...told, lineId: 'x' }], ['a'])).toEqual({ form: { key: 'invalid' } }))
})
