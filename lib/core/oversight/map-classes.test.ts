import { describe, expect, it } from 'vitest'
import { classOf, mapClasses } from './map-classes'

describe('the classes of a map', () => {
  it('hold about as many values each, and every value is in one', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8]
    const classes = mapClasses(values, 4)
    expect(classes).toEqual([
      { from: 1, to: 2 },
      { from: 3, to: 4 },
      { from: 5, to: 6 },
      { from: 7, to: 8 },
    ])
    expect(values.map((value) => classOf(classes, value))).toEqual([0, 0, 1, 1, 2, 2, 3, 3])
  })

  it('leave what is far above all others to a class of its own, whatever the order', () => {
    const values = [300_000, 41_000, 12_000, 15_000, 18_000, 22_000, 25_000, 30_000, 33_000]
    const classes = mapClasses(values, 4)
    expect(classes).toEqual([
      { from: 12_000, to: 15_000 },
      { from: 18_000, to: 25_000 },
      { from: 30_000, to: 41_000 },
      { from: 300_000, to: 300_000 },
    ])
    expect(values.map((value) => classOf(classes, value))).toEqual([3, 2, 0, 0, 1, 1, 1, 2, 2])
  })

  it('are fewer where values are equal or few', () => {
    expect(mapClasses([0, 0, 0, 0, 0, 9], 4)).toEqual([
      { from: 0, to: 0 },
      { from: 9, to: 9 },
    ])
    expect(mapClasses([4, 900], 4)).toEqual([
      { from: 4, to: 4 },
      { from: 900, to: 900 },
    ])
    expect(mapClasses([], 4)).toEqual([])
  })
})
