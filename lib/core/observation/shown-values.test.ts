import { expect, it } from 'vitest'
import { dayOfShown, isShownTime, shownDay } from './shown-values'

it.each([
  ['07.05.2026', '2026-05-07'],
  ['29.02.2028', '2028-02-29'],
  ['29.02.2026', null],
  ['31.04.2026', null],
  ['00.05.2026', null],
  ['7.5.2026', null],
  ['07.05.26', null],
  ['07.05', null],
  ['', null],
])('%s is %s', (shown, day) => {
  expect(dayOfShown(shown)).toBe(day)
  if (day !== null) expect(shownDay(day)).toBe(shown)
})

it.each([
  ['00:00', true],
  ['09:05', true],
  ['23:59', true],
  ['24:00', false],
  ['12:60', false],
  ['9:05', false],
  ['', false],
])('%s is a time: %s', (shown, is) => expect(isShownTime(shown)).toBe(is))
