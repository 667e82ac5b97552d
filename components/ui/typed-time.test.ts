import { expect, test } from 'vitest'
import { timeOnLeaving, timeWhileTyping } from './typed-time'

const typeAll = (keys: string): string => [...keys].reduce((text, key) => timeWhileTyping(text, text + key), '')

test.each([
  ['1605', '16:05'],
  ['16:05', '16:05'],
  ['9:05', '9:05'],
  ['16.05', '16:05'],
])('%s shows %s while it is typed', (keys, shown) => expect(typeAll(keys)).toBe(shown))

test.each([
  ['9', '09:00'],
  ['16:', '16:00'],
  ['9:05', '09:05'],
  ['905', '09:05'],
  ['1605', '16:05'],
  ['16.05', '16:05'],
  ['noon', 'noon'],
  ['', ''],
])('%j becomes %j when the box is left', (typed, left) => expect(timeOnLeaving(typed)).toBe(left))
