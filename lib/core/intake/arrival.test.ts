import { expect, it } from 'vitest'
import { arrivalDueAt, arrivedLate, draftHoursLeft, hoursBetween, sheetFilledAt } from './arrival'

it.each([
  ['a second before 48 hours', '2026-05-05T09:00:00.000Z', '2026-05-07T08:59:59.000Z', false],
  ['at 48 hours', '2026-05-05T09:00:00.000Z', '2026-05-07T09:00:00.000Z', false],
  ['a second after 48 hours', '2026-05-05T09:00:00.000Z', '2026-05-07T09:00:01.000Z', true],
  ['over the change to summer time', '2026-03-28T08:00:00.000Z', '2026-03-30T08:00:00.000Z', false],
  ['over the end of February', '2026-02-27T08:00:00.000Z', '2026-03-01T08:00:01.000Z', true],
])('%s', (_case, filled, received, late) => expect(arrivedLate(filled, received)).toBe(late))

it('tells the last moment and whole hours', () => {
  expect(arrivalDueAt('2026-05-05T09:00:00.000Z')).toBe('2026-05-07T09:00:00.000Z')
  expect(hoursBetween('2026-05-05T09:00:00.000Z', '2026-05-07T09:59:00.000Z')).toBe(48)
})

it.each([
  ['at the end of the talk', '14:30', '2026-05-07T11:30:00.000Z'],
  ['without a talk at the end of its day', '', '2026-05-07T20:59:59.999Z'],
])('a sheet is filled in %s', (_case, talkEnd, at) =>
  expect(sheetFilledAt('2026-05-07', talkEnd, '2026-05-09T09:00:00.000Z')).toBe(at),
)

it('a sheet without a talk that is sent on its day was filled in when it was sent', () =>
  expect(sheetFilledAt('2026-05-07', '', '2026-05-07T09:00:00.000Z')).toBe('2026-05-07T09:00:00.000Z'))

it.each([
  ['from its beginning where no day is told', { filledOn: '', talkEnd: '' }, 24],
  ['from its beginning on the day that it tells', { filledOn: '06.05.2026', talkEnd: '' }, 24],
  ['from the end of another day', { filledOn: '05.05.2026', talkEnd: '' }, 11],
  ['from the end of the talk', { filledOn: '06.05.2026', talkEnd: '15:00' }, 27],
  ['from the beginning while the hour is half typed', { filledOn: '06.05.2026', talkEnd: '15' }, 24],
  ['past the limit', { filledOn: '04.05.2026', talkEnd: '12:00' }, -24],
])('the hours left of a draft count %s', (_case, typedDay, hours) =>
  expect(draftHoursLeft({ typedDay, createdAt: '2026-05-06T09:00:00.000Z' }, '2026-05-07T09:00:00.000Z')).toBe(hours),
)
