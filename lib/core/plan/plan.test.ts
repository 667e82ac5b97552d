import { describe, expect, it } from 'vitest'
import { draftFaults, submissionFaults } from './content-faults'
import { orderFaults } from './decision'
import type { Catalogue, PlanContent, PlanLine } from './plan'
import { visitDayFaults } from './visit-faults'

const today = '2026-05-07'
const line: PlanLine = {
  kind: 'service',
  code: 'B3',
  otherText: '',
  goal: 'parents learn to settle quarrels',
  provider: 'SPAS',
  startsOn: '2026-06-01',
  endsOn: '2027-05-31',
  responsible: '',
}
const plan: PlanContent = { goal: '', caseOfficerName: 'A. B.', caseOfficerPosition: 'social worker', lines: [line] }

/** A benefit that ended with 2023, and a code that asks for a text. */
const catalogue: Catalogue = {
  offers: (_kind, code, day) => (code === 'A2' ? day < '2024-01-01' : code !== 'unknown'),
  asksText: (_kind, code) => code === 'B6',
}
const keys = (faults: Readonly<Record<string, { key: string }>>) =>
  Object.fromEntries(Object.entries(faults).map(([field, { key }]) => [field, key]))

describe('a plan goes to the mayor', () => {
  it('when it is whole; the goal of the whole plan and who answers for a line may be left out', () =>
    expect(submissionFaults(plan, catalogue, today)).toEqual({}))

  it.each<[string, Partial<PlanContent>, Record<string, string>]>([
    ['without lines', { lines: [] }, { lines: 'planWithoutLines' }],
    ['without a case officer', { caseOfficerName: '' }, { caseOfficerName: 'required' }],
    ['without the position of the case officer', { caseOfficerPosition: '' }, { caseOfficerPosition: 'required' }],
  ])('not %s', (_name, changes, faults) =>
    expect(keys(submissionFaults({ ...plan, ...changes }, catalogue, today))).toEqual(faults),
  )

  it.each<[string, Partial<PlanLine>, Record<string, string>]>([
    ['goal', { goal: '' }, { goal: 'required' }],
    ['provider', { provider: '' }, { provider: 'required' }],
    ['period', { startsOn: null, endsOn: null }, { startsOn: 'required', endsOn: 'required' }],
    ['end', { endsOn: null }, { endsOn: 'required' }],
    ['name of what is other', { code: 'B6' }, { otherText: 'required' }],
    ['known code', { code: 'unknown' }, { code: 'notOffered' }],
    ['benefit that is still paid', { kind: 'benefit', code: 'A2' }, { code: 'notOffered' }],
    [
      'benefit that is still paid, no day given',
      { kind: 'benefit', code: 'A2', startsOn: null },
      {
        code: 'notOffered',
        startsOn: 'required',
      },
    ],
    ['period that runs forward', { endsOn: '2026-05-31' }, { endsOn: 'periodBackwards' }],
  ])('not with a line that has no %s', (_name, changes, faults) => {
    const named = Object.fromEntries(Object.entries(faults).map(([field, key]) => [`lines.1.${field}`, key]))
    expect(keys(submissionFaults({ ...plan, lines: [line, { ...line, ...changes }] }, catalogue, today))).toEqual(named)
  })

  it('with a benefit of its time', () =>
    expect(
      submissionFaults(
        { ...plan, lines: [{ ...line, kind: 'benefit', code: 'A2', startsOn: '2023-11-01', endsOn: '2023-12-31' }] },
        catalogue,
        today,
      ),
    ).toEqual({}))
})

describe('a draft', () => {
  it('may be unfinished', () =>
    expect(draftFaults({ ...plan, caseOfficerName: '', lines: [{ ...line, goal: '', endsOn: null }] })).toEqual({}))
  it('may end on the day it starts', () =>
    expect(draftFaults({ ...plan, lines: [{ ...line, endsOn: line.startsOn }] })).toEqual({}))
  it('may not run backwards', () =>
    expect(keys(draftFaults({ ...plan, lines: [line, { ...line, endsOn: '2026-05-31' }] }))).toEqual({
      'lines.1.endsOn': 'periodBackwards',
    }))
})

describe('the order of the mayor', () => {
  const faults = (date: string) => keys(orderFaults({ number: '12', date }, '2026-05-04', today))
  it.each(['2026-05-04', '2026-05-06', '2026-05-07'])('may be of %s', (date) => expect(faults(date)).toEqual({}))
  it('is not older than the plan', () => expect(faults('2026-05-03')).toEqual({ orderDate: 'orderBeforeSubmission' }))
  it('is not of tomorrow', () => expect(faults('2026-05-08')).toEqual({ orderDate: 'dateInFuture' }))
})

describe('the day of a monitoring visit', () => {
  const faults = (day: string) => keys(visitDayFaults(day, '2026-05-04', today))
  it.each(['2026-05-04', '2026-05-07'])('may be %s', (day) => expect(faults(day)).toEqual({}))
  it('is not before the approval', () => expect(faults('2026-05-03')).toEqual({ visitedOn: 'visitBeforeApproval' }))
  it('is not to come', () => expect(faults('2026-05-08')).toEqual({ visitedOn: 'dateInFuture' }))
})
