import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addUp, layOut, readFigures } from './day-figures'
import { sourceThreshold, tellSources } from './sources'
import { isTold, tell, tellFigure, tellGrid, tellShare, type Told } from './told'

test.each([
  [0, { n: 0 }],
  [1, 'withheld'],
  [4, 'withheld'],
  [5, { n: 5 }],
])('%i is told as %j', (n, told) => expect(tell(n)).toEqual(told))

const shown = (told: Told) => (isTold(told) ? told.n : null)

/** All the ways in which the withheld counts of a column can be filled in, so that its total comes out. */
function solutions(figures: readonly (number | null)[], total: number | null): number[][] {
  const open = figures.flatMap((figure, place) => (figure === null ? [place] : []))
  if (total === null || open.length === 0) return []
  const rest = total - figures.reduce((sum: number, figure) => sum + (figure ?? 0), 0)
  const fill = (many: number, sum: number): number[][] =>
    many === 1
      ? sum >= 1
        ? [[sum]]
        : []
      : Array.from({ length: Math.max(0, sum - many + 1) }, (_, at) =>
          fill(many - 1, sum - at - 1).map((others) => [at + 1, ...others]),
        ).flat()
  return fill(open.length, rest)
}

describe('a figure by place', () => {
  it('keeps its total where others can hide a small one', () => {
    const told = tellFigure([3, 7, 40], (n) => n)
    expect([3, 7, 40].map((place) => told.of(place))).toEqual(['withheld', 'withheld', { n: 40 }])
    expect(told.total).toEqual({ n: 50 })
  })

  it('loses its total where nothing else hides a small one', () =>
    expect(tellFigure([3, 0], (n) => n).total).toBe('withheld'))

  it('never leaves a small count to be worked out: each can still be four different numbers', () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(6), fc.nat(12)), { minLength: 1, maxLength: 5 }), (counts) => {
        const places = [...counts.keys()]
        const told = tellFigure(places, (place) => counts[place] ?? 0)
        const figures = places.map((place) => shown(told.of(place)))
        const ways = solutions(figures, shown(told.total))
        const open = places.filter((place) => figures[place] === null)
        for (const [position, place] of open.entries())
          if ((counts[place] ?? 0) < 5 && isTold(told.total))
            expect(new Set(ways.map((way) => way[position])).size).toBeGreaterThanOrEqual(4)
        for (const place of places) if (figures[place] !== null) expect(figures[place]).toBe(counts[place])
        expect(counts.every((n, place) => n === 0 || n > 4 || figures[place] === null)).toBe(true)
      }),
      { numRuns: 300 },
    ))
})

it('a table tells every total that it can, and the same number everywhere', () => {
  const grid = tellGrid([10, 20], [1, 3], (row, column) => row * column)
  expect(grid.at(10, 3)).toEqual({ n: 30 })
  expect([grid.ofRow(20), grid.ofColumn(1), grid.all]).toEqual([{ n: 80 }, { n: 30 }, { n: 120 }])
})

test.each([
  [{ n: 5 }, 20, { n: 25 }],
  ['withheld', 20, 'withheld'],
  [{ n: 0 }, 0, null],
] as const)('the share of %j in %i is %j', (part, whole, share) => expect(tellShare(part, whole)).toEqual(share))

describe('communes that children come from', () => {
  it('are ranked from the threshold on', () => {
    const most = [
      { communeId: 1, children: 30 },
      { communeId: 2, children: 5 },
    ]
    const told = tellSources([{ countyId: 5, children: 45, most }])
    expect(told.ranked.map(({ communeId }) => communeId)).toEqual([1, 2])
    expect(told.total).toEqual({ n: 45 })
  })

  it('do not tell by their sum how few children the others have', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 1, maxLength: 5 }), fc.nat(9), (own, rest) => {
        const most = own.map((children, communeId) => ({ communeId, children })).filter(({ children }) => children > 0)
        const children = own.reduce((sum, n) => sum + n, rest)
        const told = tellSources([
          { countyId: 5, children, most },
          { countyId: 6, children: 50, most: [] },
        ])
        expect(told.ranked.every((commune) => commune.children >= sourceThreshold)).toBe(true)
        const county = told.ofCounty(5)
        if (!isTold(county)) return
        const left = county.n - told.ranked.reduce((sum, commune) => sum + commune.children, 0)
        const unranked = most.filter(({ communeId }) => !told.ranked.some((each) => each.communeId === communeId))
        if (left > 0 && (rest > 0 ? 1 : 0) + unranked.length === 1) expect(left).toBeGreaterThanOrEqual(5)
      }),
    ))
})

describe('figures of a day', () => {
  it('are read where they were laid', () => {
    const keys = ['a', 'b', 'c']
    expect(layOut(keys, new Map([['c', 7]]))).toEqual([0, 0, 7])
    expect(readFigures(keys, [1, 2])('b')).toBe(2)
    expect(addUp([[1, 2], [3]], 2)).toEqual([4, 2])
  })

  it('are refused, and not lost, where the layout has no place for them', () => {
    expect(() => layOut(['a'], new Map([['b', 1]]))).toThrow('no place for b')
    expect(() => readFigures(['a'], [1])('b')).toThrow('no place for b')
  })
})
