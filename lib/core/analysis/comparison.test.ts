import { describe, expect, it, test } from 'vitest'
import { compare, smallestBase } from './comparison'

const verdict = (value: number, published: number | '<1', base = 1000) =>
  compare({ value }, published, base).difference?.verdict

describe('a figure beside the published one', () => {
  test.each([
    [21.9, 21, 'close'],
    [22, 21, 'close'],
    // Shown as 1,0 each, but decided before rounding.
    [22.04, 21, 'apart'],
    [19.96, 21, 'apart'],
  ] as const)('%d beside %d is %s', (value, published, expected) => expect(verdict(value, published)).toBe(expected))

  test.each([
    [0, 0, 'close'],
    [0.99, 0, 'close'],
    [1.8, 0.8, 'close'],
    [2.1, 1.1, 'apart'],
  ] as const)('%d beside "<1" lies %d points from it: %s', (value, points, expected) => {
    const { difference } = compare({ value }, '<1', 1000)
    expect(difference?.points).toBeCloseTo(points)
    expect(difference?.verdict).toBe(expected)
  })

  it('is not judged where its base is small, however near it lies', () => {
    expect(verdict(90, 10, smallestBase - 1)).toBe('few')
    expect(verdict(10, 10, smallestBase - 1)).toBe('few')
    expect(verdict(90, 10, smallestBase)).toBe('apart')
  })

  test.each([
    [{ atLeast: 3 }, 5],
    [null, 5],
    [{ value: 5 }, null],
    [{ value: 5 }, 'few'],
  ] as const)('%j is not compared with %j', (figure, published) =>
    expect(compare(figure, published, 1000).difference).toBeNull(),
  )
})
