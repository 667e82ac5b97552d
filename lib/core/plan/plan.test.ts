import { describe, expect, it } from 'vitest'
import { hasChildToHear } from './child-to-hear'
import { draftFaults, submissionFaults } from './content-faults'
import { orderFaults } from './decision'
import type { Catalogue, PlanContent, PlanLine } from './plan'
import { closingFaults, revisionFaults, type Closing } from './revision'

const today = '2026-05-07'
const line: PlanLine = {
  kind: 'service',
  code: 'B3',
  otherText: '',
  goal: 'parents learn to settle quarrels',
  provider: 'SPAS',
  startsOn: '2026-06-01',
  endsOn: '2027-05-31',
  responsible: 'A. B.',
}
const plan: PlanContent = {
  goal: '',
  caseOfficerName: 'A. B.',
  caseOfficerPosition: 'social worker',
  childOpinion: '',
  parentsOpinion: '',
  lines: [line],
}
const at = { today, childToHear: false }

/** A benefit that ended with 2023, and a code that asks for a text. */
const catalogue: Catalogue = {
  offers: (_kind, code, day) => (code === 'A2' ? day < '2024-01-01' : code !== 'unknown'),
  asksText: (_kind, code) => code === 'B6',
  answers: () => false,
}
const keys = (faults: Readonly<Record<string, { key: string }>>) =>
  Object.fromEntries(Object.entries(faults).map(([field, { key }]) => [field, key]))

describe('a plan goes to the mayor', () => {
  it('when it is whole; the goal of the whole plan may be left out', () =>
    expect(submissionFaults(plan, catalogue, at)).toEqual({}))

  it.each<[string, Partial<PlanContent>, Record<string, string>]>([
    ['without lines', { lines: [] }, { lines: 'planWithoutLines' }],
    ['without a case officer', { caseOfficerName: '' }, { caseOfficerName: 'required' }],
    ['without the position of the case officer', { caseOfficerPosition: '' }, { caseOfficerPosition: 'required' }],
  ])('not %s', (_name, changes, faults) =>
    expect(keys(submissionFaults({ ...plan, ...changes }, catalogue, at))).toEqual(faults),
  )

  it.each<[string, Partial<PlanLine>, Record<string, string>]>([
    ['goal', { goal: '' }, { goal: 'required' }],
    ['provider', { provider: '' }, { provider: 'required' }],
    ['period', { startsOn: null, endsOn: null }, { startsOn: 'required', endsOn: 'required' }],
    ['end', { endsOn: null }, { endsOn: 'required' }],
    ['person who answers for it', { responsible: '' }, { responsible: 'required' }],
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
    expect(keys(submissionFaults({ ...plan, lines: [line, { ...line, ...changes }] }, catalogue, at))).toEqual(named)
  })

  it('not without the opinion of a child of ten', () => {
    const hearing = { today, childToHear: true }
    expect(keys(submissionFaults(plan, catalogue, hearing))).toEqual({ childOpinion: 'childToHear' })
    expect(submissionFaults({ ...plan, childOpinion: 'wants to stay' }, catalogue, hearing)).toEqual({})
  })

  it('with a benefit of its time', () =>
    expect(
      submissionFaults(
        { ...plan, lines: [{ ...line, kind: 'benefit', code: 'A2', startsOn: '2023-11-01', endsOn: '2023-12-31' }] },
        catalogue,
        at,
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

describe('a child is to be heard', () => {
  const child = (birthDate: string | null) => hasChildToHear([{ birthDate: '2024-01-01' }, { birthDate }], today)
  it.each<[string, string | null, boolean]>([
    ['the day before its tenth birthday', '2016-05-08', false],
    ['on its tenth birthday', '2016-05-07', true],
    ['born on 29 February, after the tenth year', '2016-02-29', true],
    ['without a birth date', null, false],
  ])('%s: %s', (_name, birthDate, expected) => expect(child(birthDate)).toBe(expected))
})

describe('the revision of a plan', () => {
  const faults = (on: string) => keys(revisionFaults(on, '2026-05-04', today))
  it.each(['2026-05-04', '2026-05-07'])('may be of %s', (day) => expect(faults(day)).toEqual({}))
  it('is not older than the order', () => expect(faults('2026-05-03')).toEqual({ revisedOn: 'revisionBeforeOrder' }))
  it('is not of tomorrow', () => expect(faults('2026-05-08')).toEqual({ revisedOn: 'dateInFuture' }))
})

describe('the end of a plan', () => {
  const end: Closing = { outcome: 'goal-reached', closedOn: today, note: '', confirmed: false }
  const faults = (closing: Closing, situations = 0) =>
    keys(closingFaults(closing, { approvedOn: '2026-05-04', situations, today }))
  it.each<[string, Closing, Record<string, string>]>([
    ['on the day of the order', { ...end, closedOn: '2026-05-04' }, {}],
    ['before it', { ...end, closedOn: '2026-05-03' }, { closedOn: 'closedBeforeOrder' }],
    ['tomorrow', { ...end, closedOn: '2026-05-08' }, { closedOn: 'dateInFuture' }],
    ['for another reason that is not told', { ...end, outcome: 'other' }, { note: 'required' }],
  ])('%s', (_name, closing, expected) => expect(faults(closing)).toEqual(expected))
  it('says something of the risks that stay confirmed', () => {
    expect(faults(end, 16)).toEqual({ note: 'noteOnOpenRisks', confirmed: 'confirmPlanClosing' })
    expect(faults({ ...end, note: 'Urmează altul', confirmed: true }, 16)).toEqual({})
  })
})
