import { describe, expect, it } from 'vitest'
import { figure, median, percentile, spread } from './figures'

describe('figures', () => {
  it('judge the ratio before it is rounded', () => {
    const judged = (value: number) =>
      figure({
        ...{ figure: 'SQL', unit: 'ms', value, baseline: { name: 'by hand', value: 10 } },
        target: { of: 'ratio', atMost: 1.15 },
      })
    expect(judged(11.5)).toMatchObject({ ratio: 1.15, target: 'ratio <= 1.15', met: true })
    expect(judged(11.504)).toMatchObject({ ratio: 1.15, met: false })
  })

  it('know targets from below, and that of a figure without baseline no ratio is reached', () => {
    const rate = { figure: 'rate', unit: 'requests/s', value: 60 }
    const target = { of: 'ratio', atLeast: 0.5 } as const
    expect(figure({ ...rate, baseline: { name: 'empty', value: 100 }, target }).met).toBe(true)
    expect(figure({ ...rate, baseline: { name: 'empty', value: 121 }, target }).met).toBe(false)
    expect(figure({ ...rate, target }).met).toBe(false)
  })

  it('take the smallest value that covers the share', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)
    expect([0.5, 0.95, 0.99, 1].map((share) => percentile(hundred, share))).toEqual([50, 95, 99, 100])
    expect(median([3, 1, 2])).toBe(2)
    expect(percentile([], 0.5)).toBeNaN()
  })

  it('say that nothing was measured instead of meeting a limit with nothing', () => {
    expect(spread('pages', [], { limits: [50, 150, 300] })).toMatchObject([{ value: null, met: null }])
    expect(spread('pages', [40, 400], { limits: [50, 150, 300] }).map(({ met }) => met)).toEqual([true, false, false])
  })
})
