import { expect, it } from 'vitest'
import { romanianDay } from './romanian-day'

it.each([
  ['2026-05-07T20:59:59Z', '2026-05-07'],
  ['2026-05-07T21:00:00Z', '2026-05-08'],
  ['2026-01-07T21:59:59Z', '2026-01-07'],
  ['2026-01-07T22:00:00Z', '2026-01-08'],
])('%s is on %s in Romania', (moment, day) => expect(romanianDay(new Date(moment))).toBe(day))
