import { describe, expect, test } from 'vitest'
import { dateForPicker, dateOnLeaving, dateWhileTyping } from './typed-date'

const typeAll = (keys: string): string => [...keys].reduce((text, key) => dateWhileTyping(text, text + key), '')

describe('a date typed key by key', () => {
  test.each([
    ['07052026', '07.05.2026'],
    ['07.05.2026', '07.05.2026'],
    ['7.5.2026', '7.5.2026'],
    ['7.05.2026', '7.05.2026'],
    ['07/05/2026', '07.05.2026'],
    ['07,05,2026', '07.05.2026'],
  ])('%s shows %s', (keys, shown) => expect(typeAll(keys)).toBe(shown))

  test('a deleted dot does not come back', () => expect(dateWhileTyping('07.', '07')).toBe('07'))
})

describe('a date when the box is left', () => {
  test.each([
    ['7.5.2026', '07.05.2026'],
    ['07052026', '07.05.2026'],
    ['2026-05-07', '07.05.2026'],
    [' 7/5/2026 ', '07.05.2026'],
    ['07.05.26', '07.05.26'],
    ['yesterday', 'yesterday'],
    ['', ''],
  ])('%j becomes %j', (typed, left) => expect(dateOnLeaving(typed)).toBe(left))
})

test('the calendar opens on the typed date, or on none', () => {
  expect(dateForPicker('7.5.2026')).toBe('2026-05-07')
  expect(dateForPicker('07.05')).toBe('')
})
