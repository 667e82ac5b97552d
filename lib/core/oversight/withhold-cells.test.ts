import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hiddenCells, isSmall, knownRanges, type Sum } from './withhold-cells'

/** Rows and columns of counts with their totals, and the sums a reader can redo. */
function tableOf(rows: readonly (readonly number[])[]) {
  const columns = rows[0]?.map((_, column) => column) ?? []
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0
  const rowSum = (row: number) => columns.reduce((sum, column) => sum + at(row, column), 0)
  const columnSum = (column: number) => rows.reduce((sum, _, row) => sum + at(row, column), 0)
  const lines = rows.map((_, row) => row)
  const counts = new Map([
    ...lines.flatMap((row) => columns.map((column) => [`${row} ${column}`, at(row, column)] as const)),
    ...lines.map((row) => [`${row} all`, rowSum(row)] as const),
    ...columns.map((column) => [`all ${column}`, columnSum(column)] as const),
    ['all all', lines.reduce((sum, row) => sum + rowSum(row), 0)] as const,
  ])
  const sums: Sum[] = [
    ...[...lines, 'all'].map((row) => ({ whole: `${row} all`, parts: columns.map((column) => `${row} ${column}`) })),
    ...[...columns, 'all'].map((column) => ({ whole: `all ${column}`, parts: lines.map((row) => `${row} ${column}`) })),
  ]
  return { counts, sums }
}
const hiddenIn = (rows: readonly (readonly number[])[]) => {
  const { counts, sums } = tableOf(rows)
  return [...hiddenCells(counts, sums)].sort()
}

describe('besides small counts', () => {
  it('nothing is withheld where there are none', () =>
    expect(
      hiddenIn([
        [10, 0],
        [7, 20],
      ]),
    ).toEqual([]))

  it('their neighbours are, so that no sum gives them away, and the totals stay', () =>
    expect(
      hiddenIn([
        [3, 40, 9],
        [20, 30, 8],
        [50, 60, 70],
      ]),
    ).toEqual(['0 0', '0 2', '1 0', '1 2']))

  it('a total goes only where no part is left to go', () => {
    expect(
      hiddenIn([
        [3, 0],
        [0, 30],
      ]),
    ).toEqual(['0 0', '0 all', '1 1', '1 all', 'all 0', 'all 1'])
    expect(hiddenIn([[2, 1]])).toContain('all all')
  })
})

it('no small count can be told to fewer than four values by redoing the sums', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }).chain((width) =>
        fc.array(
          fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 5, max: 60 })), {
            minLength: width,
            maxLength: width,
          }),
          { minLength: 1, maxLength: 8 },
        ),
      ),
      (rows) => {
        const { counts, sums } = tableOf(rows)
        const hidden = hiddenCells(counts, sums)
        const known = knownRanges(counts, sums, hidden)
        for (const [cell, count] of counts) {
          const range = known.get(cell)
          if (isSmall(count)) {
            expect(hidden.has(cell)).toBe(true)
            expect((range?.most ?? 0) - (range?.least ?? 0)).toBeGreaterThanOrEqual(3)
          }
          if (!hidden.has(cell)) expect(known.get(cell)).toEqual({ least: count, most: count })
        }
      },
    ),
  ))
