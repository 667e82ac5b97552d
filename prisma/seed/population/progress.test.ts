import { expect, it } from 'vitest'
import { progressLine } from './progress'

it('tells what is done, how fast this run is and how long the rest takes', () => {
  expect(progressLine(12_000, 112_000, { before: 2_000, elapsed: 5_000 })).toBe(
    '12,000 of 112,000 children (10 %), 2,000 a second, 50 s left',
  )
  expect(progressLine(10, 3_700_000, { before: 0, elapsed: 10 })).toContain('62 min left')
  expect(progressLine(10, 3_700_000, { before: 0, elapsed: 20 })).toContain('2 h 3 min left')
  expect(progressLine(0, 10, { before: 0, elapsed: 0 })).toContain('0 a second, ? left')
})
