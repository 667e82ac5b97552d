import { expect, it } from 'vitest'
import { readTypedNumber } from './typed-number'

it.each([
  ['1.234,50', 1234.5],
  ['1234,5', 1234.5],
  ['1234.5', 1234.5],
  [' 1 234 ', 1234],
  ['1.234', 1234],
  ['1.234.567', 1234567],
  ['0', 0],
  ['0,5', 0.5],
  ['', null],
  ['-3', null],
  ['doi', null],
  ['1,2,3', null],
  ['1.23.456', null],
  ['12,', null],
])('reads "%s"', (typed, value) => expect(readTypedNumber(typed)).toBe(value))
