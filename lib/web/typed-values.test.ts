import { describe, expect, it } from 'vitest'
import { cleanLine, cleanText } from './clean-text'
import { readTypedDay, readTypedNumber, readTypedTime } from './typed-values'

describe('a typed day', () => {
  it.each(['07.05.2026', '7.5.2026', '7. 5. 2026', '07/05/2026', '07-05-2026', '07052026', ' 2026-05-07 '])(
    '%s is read',
    (typed) => expect(readTypedDay(typed)).toBe('2026-05-07'),
  )
  it.each(['', '31.02.2026', '2026', '7.5.26', '32.01.2026', '07.13.2026', '07.05.0026', 'mâine', '2026-5-7'])(
    '%s is refused',
    (typed) => expect(readTypedDay(typed)).toBeNull(),
  )
})

describe('a typed time', () => {
  it.each([
    ['09:05', '09:05'],
    ['9:05', '09:05'],
    ['9.05', '09:05'],
    ['0905', '09:05'],
    ['23:59', '23:59'],
  ])('%s is %s', (typed, time) => expect(readTypedTime(typed)).toBe(time))
  it.each(['', '9', '24:00', '12:60', '9:5', 'prânz'])('%s is refused', (typed) =>
    expect(readTypedTime(typed)).toBeNull(),
  )
})

describe('a typed number', () => {
  it.each([
    ['1.234,50', 1234.5],
    ['1234,5', 1234.5],
    ['1,234.50', 1234.5],
    ['1234.5', 1234.5],
    ['1.234', 1234],
    ['1,234', 1.234],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['0,4', 0.4],
    ['0.4', 0.4],
    ['900', 900],
    ['-3', -3],
    ['1 234,5 lei', 1234.5],
  ])('%s is %d', (typed, number) => expect(readTypedNumber(typed)).toBe(number))
  it.each(['', '1.23.4', '12,34,5', '1,', 'e5', '1e5', '1.234,5,6', '--1', 'NaN', 'nouă'])('%s is refused', (typed) =>
    expect(readTypedNumber(typed)).toBeNull(),
  )
})

describe('typed text', () => {
  it('keeps ș and ț with a comma below, composed', () =>
    expect(cleanText(' Şerban Ţoşa a\u0306 Ștefan ')).toBe('Șerban Țoșa ă Ștefan'))
  it('loses what cannot be kept or seen', () => expect(cleanText('Ana\u0000\u200B\uD800 Maria')).toBe('Ana Maria'))
  it('keeps the lines of a paragraph and joins those of a line', () => {
    expect(cleanText('una\r\n\r\ndoua')).toBe('una\n\ndoua')
    expect(cleanLine('Ana \t\n Maria')).toBe('Ana Maria')
  })
})
