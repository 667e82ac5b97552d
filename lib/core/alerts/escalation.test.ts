import { expect, it } from 'vitest'
import { escalatesByItself } from './escalation'

it.each([
  [0, false],
  [10, false],
  [11, true],
  [30, true],
])('a family with %s situations is put before the county by itself: %s', (situations, itself) =>
  expect(escalatesByItself(situations)).toBe(itself),
)
