import { expect, it } from 'vitest'
import { sentLate } from './sending'

it.each([
  ['2026-05-07', '2026-05-07', false],
  ['2026-05-07', '2026-05-09', false],
  ['2026-05-07', '2026-05-10', true],
  ['2026-10-24', '2026-10-26', false],
])('filled on %s, arrived on %s: late is %s', (filledOn, receivedOn, late) =>
  expect(sentLate(filledOn, receivedOn)).toBe(late),
)
