import { describe, expect, it } from 'vitest'
import { byDay, monthAfter, monthGrid } from './month-grid'

describe('the weeks of a month', () => {
  it.each([
    ['2026-11', '2026-10-26', '2026-12-06', 6],
    ['2027-02', '2027-02-01', '2027-02-28', 4],
    ['2028-02', '2028-01-31', '2028-03-05', 5],
    ['2026-12', '2026-11-30', '2027-01-03', 5],
  ])('%s runs from %s to %s', (month, first, last, weeks) => {
    const grid = monthGrid(month)
    expect([grid[0]?.[0]?.day, grid.at(-1)?.[6]?.day, grid.length]).toEqual([first, last, weeks])
    expect(new Set(grid.flat().map(({ day }) => day)).size).toBe(weeks * 7)
  })
  it('marks the days of other months', () =>
    expect(
      monthGrid('2026-11')
        .flat()
        .filter(({ outside }) => !outside),
    ).toHaveLength(30))
})

it.each([
  ['2026-11', 1, '2026-12'],
  ['2026-12', 1, '2027-01'],
  ['2026-01', -1, '2025-12'],
])('%s and %i: %s', (month, count, expected) => expect(monthAfter(month, count)).toBe(expected))

it('gathers by day', () =>
  expect([...byDay(['a1', 'b2', 'a3'], (item) => item.charAt(0))]).toEqual([
    ['a', ['a1', 'a3']],
    ['b', ['b2']],
  ]))
