import { expect, it } from 'vitest'
import { attempts } from './attempts'
import { isLate, lacksReason, type HomeVisit, type VisitStatus } from './home-visit'

const visit = (status: VisitStatus, on: string): HomeVisit => ({
  id: `${status} ${on}`,
  familyId: 'f',
  observationSheetId: 'o',
  plannedOn: on,
  plannedTime: null,
  visitorName: 'Ana Lăcustă',
  visitorPosition: '',
  status,
  happenedOn: status === 'planned' || status === 'cancelled' ? null : on,
  happenedTime: null,
  note: '',
  lateReason: '',
  riskSheetId: null,
  revision: 1,
  dueOn: '2026-05-04',
})
const nobody = (...days: readonly string[]) => days.map((day) => visit('not-found', day))

it.each([
  ['nothing planned', [], { notFound: 0, refused: 0, next: 'plan' }],
  ['one planned', [visit('planned', '2026-05-02')], { notFound: 0, refused: 0, next: 'wait' }],
  ['a cancelled one', [visit('cancelled', '2026-05-02')], { notFound: 0, refused: 0, next: 'plan' }],
  ['nobody at home', nobody('2026-05-02'), { notFound: 1, refused: 0, next: 'return' }],
  ['twice nobody', nobody('2026-05-02', '2026-05-03'), { notFound: 2, refused: 0, next: 'return' }],
  ['three times', nobody('2026-05-02', '2026-05-03', '2026-05-04'), { notFound: 3, refused: 0, next: 'notify' }],
  ['a refusal', [visit('refused', '2026-05-02')], { notFound: 0, refused: 1, next: 'return-after-refusal' }],
  [
    'two refusals, one more planned',
    [visit('refused', '2026-05-02'), visit('refused', '2026-05-03'), visit('planned', '2026-05-06')],
    { notFound: 0, refused: 2, next: 'notify' },
  ],
  [
    'tries before a visit that was made',
    [...nobody('2026-01-02', '2026-01-03'), visit('done', '2026-01-04'), visit('not-found', '2026-05-02')],
    { notFound: 1, refused: 0, next: 'return' },
  ],
] as const)('%s', (_case, visits, expected) => expect(attempts(visits, true)).toEqual(expected))

it('asks for nothing where no suspicion waits', () => {
  expect(attempts(nobody('2026-05-02'), false).next).toBe('none')
})

it.each([
  ['2026-05-04', false],
  ['2026-05-05', true],
])('a visit on %s, due on 4 May, is late: %s', (day, late) => {
  expect(isLate(visit('done', day))).toBe(late)
  expect(lacksReason(visit('done', day))).toBe(late)
  expect(lacksReason({ ...visit('done', day), lateReason: 'drum înzăpezit' })).toBe(false)
})
