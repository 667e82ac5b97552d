import { expect, test } from 'vitest'
import { pageWindow } from './page-window'

const drawn = (current: number, count: number) =>
  pageWindow(current, count)
    .map(({ page }) => page ?? '…')
    .join(' ')

test.each([
  [1, 1, '1'],
  [1, 3, '1 2 3'],
  [1, 117, '1 2 … 117'],
  [3, 117, '1 2 3 4 … 117'],
  [4, 117, '1 2 3 4 5 … 117'],
  [50, 117, '1 … 49 50 51 … 117'],
  [116, 117, '1 … 115 116 117'],
  [117, 117, '1 … 116 117'],
])('page %i of %i', (current, count, expected) => expect(drawn(current, count)).toBe(expected))
