import { expect, test } from 'vitest'
import { compare } from '@/lib/core/analysis/comparison'
import { shownPoints } from './shown-cell'

test.each([
  [21.34, 21, '+0,3'],
  [19.8, 21, '−1,2'],
  [21.04, 21, '0,0'],
  [22, 21, '+1,0'],
  // More than a point, which one decimal would not show.
  [22.04, 21, '+1,04'],
  [19.999, 21, '−1,01'],
  [0, '<1', '0,0'],
] as const)('%d beside %s: %s', (value, published, shown) => {
  const { difference } = compare({ value }, published, 100)
  if (difference === null) throw new Error('nothing to compare')
  expect(shownPoints(difference, 'ro')).toBe(shown)
})
