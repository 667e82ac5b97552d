import { describe, expect, it } from 'vitest'
import { datedLimits } from '@/lib/core/deadlines/limits'
import { checkSheet, type SheetRules } from './check-sheet'
import type { TypedSheet } from './fields'

const rules: SheetRules = {
  rows: [
    { id: '1a', dimension: 1, parent: null },
    { id: '1a1', dimension: 1, parent: '1a' },
    { id: '1b', dimension: 1, parent: null },
    { id: '2a', dimension: 2, parent: null },
  ],
  others: [{ id: '2k-other' }],
  fillerKinds: ['spas', 'teacher'],
  cases: ['a', 'b', 'c', 'd'],
  countyCodes: [5],
  today: '2026-05-07',
  limits: datedLimits,
}

const clear: TypedSheet = {
  fillerKind: 'spas',
  fillerName: 'Ana Pop',
  fillerPosition: 'asistent social',
  trigger: 'd',
  filledOn: '04.05.2026',
  talkStart: '09:30',
  talkEnd: '10:10',
  'row.1a': '2',
  'row.1b': '2',
  'row.2a': '2',
}
const suspicion: TypedSheet = {
  ...clear,
  'row.2a': '1',
  visitorName: 'Ana Pop',
  visitorPosition: 'asistent social',
  visitOn: '06.05.2026',
}
const byTeacher: TypedSheet = { ...suspicion, fillerKind: 'teacher', trigger: '', receivedOn: '06.05.2026' }

const complaintsOn = (typed: TypedSheet) => {
  const checked = checkSheet(typed, rules)
  return checked.ok ? {} : Object.fromEntries(Object.entries(checked.error).map(([field, { key }]) => [field, key]))
}
const accepted = (typed: TypedSheet) => {
  const checked = checkSheet(typed, rules)
  if (!checked.ok) throw new Error(Object.keys(checked.error).join(' '))
  return checked.value
}

describe('a sheet signed off', () => {
  it('with "no" everywhere needs no visit and keeps no visitor', () =>
    expect(accepted({ ...clear, visitorName: 'Ana Pop', visitOn: '01.01.2020' })).toEqual({
      paperNumber: null,
      fillerKind: 'spas',
      fillerName: 'Ana Pop',
      fillerPosition: 'asistent social',
      trigger: 'd',
      receivedOn: null,
      filledOn: '2026-05-04',
      talkStart: '09:30',
      talkEnd: '10:10',
      headSigned: false,
      answers: { '1a': false, '1a1': false, '1b': false, '2a': false },
      otherTexts: {},
      riskSheetNeeded: false,
      visit: null,
    }))
  it('with a suspicion names the visit', () =>
    expect(accepted({ ...suspicion, paperNumber: '05014', headSigned: '1' })).toMatchObject({
      paperNumber: '05014',
      headSigned: true,
      riskSheetNeeded: true,
      visit: { visitorName: 'Ana Pop', visitorPosition: 'asistent social', visitOn: '2026-05-06' },
    }))
  it('with another situation alone needs the visit too', () =>
    expect(accepted({ ...suspicion, 'row.2a': '2', 'other.2k-other': 'Casa a ars' })).toMatchObject({
      riskSheetNeeded: true,
      otherTexts: { '2k-other': 'Casa a ars' },
    }))
  it('of a professional names no case, and when it arrived', () =>
    expect(accepted({ ...byTeacher, trigger: 'b' })).toMatchObject({ trigger: null, receivedOn: '2026-05-06' }))
  it('of the census or of the yearly renewal has none of the four cases', () =>
    expect(accepted({ ...clear, trigger: 'none' }).trigger).toBeNull())
})

describe('a sheet is refused, by field, for', () => {
  it.each<[string, TypedSheet, Record<string, string>]>([
    ['a paper number of no county', { ...clear, paperNumber: '40001' }, { paperNumber: 'countyCode' }],
    ['a paper number of four digits', { ...clear, paperNumber: '0500' }, { paperNumber: 'paperNumber' }],
    ['an unknown kind of filler', { ...clear, fillerKind: 'mayor' }, { fillerKind: 'choice', receivedOn: 'required' }],
    ['no name', { ...clear, fillerName: '' }, { fillerName: 'required' }],
    ['no position', { ...clear, fillerPosition: '' }, { fillerPosition: 'required' }],
    ['a name without end', { ...clear, fillerName: 'a'.repeat(121) }, { fillerName: 'tooLong' }],
    ['no case', { ...clear, trigger: '' }, { trigger: 'choice' }],
    ['an unknown case', { ...clear, trigger: 'e' }, { trigger: 'choice' }],
    ['no date', { ...clear, filledOn: '' }, { filledOn: 'required' }],
    ['a date that is none', { ...clear, filledOn: '31.04.2026' }, { filledOn: 'dateUnreal' }],
    ['tomorrow', { ...clear, filledOn: '08.05.2026' }, { filledOn: 'dateInFuture' }],
    ['a date before the law', { ...clear, filledOn: '31.08.2015' }, { filledOn: 'dateTooEarly' }],
    ['no hours', { ...clear, talkStart: '', talkEnd: '' }, { talkStart: 'required', talkEnd: 'required' }],
    ['an hour that is none', { ...clear, talkEnd: '25:00' }, { talkEnd: 'time' }],
    ['an end at the start', { ...clear, talkEnd: '09:30' }, { talkEnd: 'endBeforeStart' }],
    ['an end before the start', { ...clear, talkEnd: '09:29' }, { talkEnd: 'endBeforeStart' }],
    ['no day of arrival', { ...byTeacher, receivedOn: '' }, { receivedOn: 'required' }],
    ['arrival before filling', { ...byTeacher, receivedOn: '03.05.2026' }, { receivedOn: 'receivedBeforeFilled' }],
    ['arrival tomorrow', { ...byTeacher, receivedOn: '08.05.2026' }, { receivedOn: 'dateInFuture' }],
    ['a row without answer', { ...clear, 'row.1b': '' }, { 'row.1b': 'rowsUnanswered' }],
    ['an answer that is none', { ...clear, 'row.1b': '3' }, { 'row.1b': 'rowsUnanswered' }],
    ['no visitor', { ...suspicion, visitorName: '' }, { visitorName: 'required' }],
    ['no position of the visitor', { ...suspicion, visitorPosition: '' }, { visitorPosition: 'required' }],
    ['no visit date', { ...suspicion, visitOn: '' }, { visitOn: 'required' }],
    ['a visit date that is none', { ...suspicion, visitOn: '6 mai' }, { visitOn: 'date' }],
    ['a visit before filling', { ...suspicion, visitOn: '03.05.2026' }, { visitOn: 'visitBeforeFilling' }],
    ['a visit after 72 hours', { ...suspicion, visitOn: '08.05.2026' }, { visitOn: 'visitTooLate' }],
    [
      'everything at once',
      {},
      {
        fillerKind: 'choice',
        fillerName: 'required',
        fillerPosition: 'required',
        filledOn: 'required',
        talkStart: 'required',
        talkEnd: 'required',
        'row.1a': 'rowsUnanswered',
        'row.2a': 'rowsUnanswered',
      },
    ],
  ])('%s', (_name, typed, complaints) => expect(complaintsOn(typed)).toEqual(complaints))

  it('rows without answer, one complaint a dimension, with their number', () => {
    const checked = checkSheet({ ...clear, 'row.1a': '1', 'row.1b': '' }, rules)
    expect(checked.ok ? null : checked.error).toEqual({
      'row.1a1': { key: 'rowsUnanswered', params: { count: 2, dimension: 1 } },
      visitorName: { key: 'required' },
      visitorPosition: { key: 'required' },
      visitOn: { key: 'required' },
    })
  })
})

describe('the 72 hours of the visit', () => {
  const on = (typed: TypedSheet) => complaintsOn(typed).visitOn ?? 'accepted'
  it.each([
    ['03.05.2026', 'visitBeforeFilling'],
    ['04.05.2026', 'accepted'],
    ['07.05.2026', 'accepted'],
    ['08.05.2026', 'visitTooLate'],
  ])('of a sheet of SPAS filled on 04.05.2026: %s is %s', (visitOn, outcome) =>
    expect(on({ ...suspicion, visitOn })).toBe(outcome),
  )
  it.each([
    ['03.05.2026', 'visitBeforeFilling'],
    ['05.05.2026', 'accepted'],
    ['09.05.2026', 'accepted'],
    ['10.05.2026', 'visitTooLate'],
  ])('of a teacher, arrived on 06.05.2026: %s is %s', (visitOn, outcome) =>
    expect(on({ ...byTeacher, visitOn })).toBe(outcome),
  )
  it.each([
    ['28.02.2024', '02.03.2024', 'accepted'],
    ['28.02.2024', '03.03.2024', 'visitTooLate'],
    ['30.12.2025', '02.01.2026', 'accepted'],
    ['24.10.2025', '27.10.2025', 'accepted'],
    ['24.10.2025', '28.10.2025', 'visitTooLate'],
  ])('from %s to %s, by the calendar also where the clocks change: %s', (filledOn, visitOn, outcome) =>
    expect(on({ ...suspicion, filledOn, visitOn })).toBe(outcome),
  )
  it('names the last day', () => {
    const checked = checkSheet({ ...suspicion, visitOn: '09.05.2026' }, rules)
    expect(checked.ok ? null : checked.error.visitOn?.params).toEqual({ last: '07.05.2026' })
  })
})
