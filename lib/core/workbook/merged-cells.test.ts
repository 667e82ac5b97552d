import { describe, expect, it } from 'vitest'
import { underMerged } from './merged-cells'

const row = (number: number, ...cells: readonly (string | null)[]) => ({ number, cells })

describe('a merged cell', () => {
  it('stands in the rows that it spans, where they say something besides, and in no other', () => {
    const rows = [
      row(2, 'Pop', 'Ion', 'M'),
      row(3, null, 'Ana', 'F'),
      row(4, null, 'total'),
      row(5, '', 'Vlad', 'M'),
      row(6, null, 'Radu', 'M'),
      row(8, 'Rus', 'Mia', 'F', 'da'),
      row(9, 'Dan', 'Ilie', 'M'),
    ]
    const merges = [
      { column: 3, from: 8, to: 9 },
      { column: 0, from: 8, to: 9 },
      { column: 0, from: 2, to: 5 },
    ]
    expect(underMerged(rows, merges)).toEqual([
      row(2, 'Pop', 'Ion', 'M'),
      row(3, 'Pop', 'Ana', 'F'),
      row(4, null, 'total'),
      row(5, 'Pop', 'Vlad', 'M'),
      row(6, null, 'Radu', 'M'),
      row(8, 'Rus', 'Mia', 'F', 'da'),
      row(9, 'Dan', 'Ilie', 'M', 'da'),
    ])
  })
  it.each([
    ['one over another', () => ({ column: 0, from: 1, to: 2000 })],
    ['begun in each row', (index: number) => ({ column: 0, from: index + 1, to: 2000 })],
    ['without a row', (index: number) => ({ column: 0, from: 3000 + index * 2, to: 3001 + index * 2 })],
  ])('looks at each row a few times alone where there are 1,000 merges, %s', (_, merge) => {
    let looks = 0
    const rows = Array.from({ length: 2000 }, (__, index) => ({
      get number() {
        looks += 1
        return index + 1
      },
      cells: ['a', null, 'b'],
    }))
    underMerged(
      rows,
      Array.from({ length: 1000 }, (__, index) => merge(index)),
    )
    expect(looks).toBeLessThan(5 * rows.length)
  })
})
