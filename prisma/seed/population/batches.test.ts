import { expect, it } from 'vitest'
import { batchesOf } from './batches'

it('puts small communes together and divides large ones, each family once', () => {
  expect(batchesOf([2, 0, 5, 3], 4)).toEqual([
    [
      { town: 0, from: 0, to: 2, last: true },
      { town: 2, from: 0, to: 2, last: false },
    ],
    [
      { town: 2, from: 2, to: 5, last: true },
      { town: 3, from: 0, to: 1, last: false },
    ],
    [{ town: 3, from: 1, to: 3, last: true }],
  ])
  expect(batchesOf([4, 4], 4)).toHaveLength(2)
  expect(batchesOf([])).toEqual([])
})
