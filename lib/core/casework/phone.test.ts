import { describe, expect, it } from 'vitest'
import { readPhone, showPhone } from './phone'

describe('a phone number', () => {
  it.each([
    ['0722 123 456', '+40722123456', '0722 123 456'],
    ['0722.123.456', '+40722123456', '0722 123 456'],
    ['+40 722-123-456', '+40722123456', '0722 123 456'],
    ['0040722123456', '+40722123456', '0722 123 456'],
    ['0259 310 555', '+40259310555', '0259 310 555'],
    ['021/123.45.67', '+40211234567', '021 123 45 67'],
    ['+39 320 123 4567', '+393201234567', '+393201234567'],
  ])('%s is kept as %s and shown as %s', (typed, kept, shown) => {
    expect(readPhone(typed)).toBe(kept)
    expect(showPhone(kept)).toBe(shown)
  })
  it.each(['', '0722', '722123456', '0822123456', '+40122123456', 'fără'])('%s is refused', (typed) =>
    expect(readPhone(typed)).toBeNull(),
  )
})
