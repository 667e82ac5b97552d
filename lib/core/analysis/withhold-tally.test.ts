import { describe, expect, it } from 'vitest'
import type { TallyGroup } from './tally-groups'
import { addUpTallies, addUpYears, readTallies, storedTally, withholdTally, withholdYears } from './withhold-tally'

const groups: readonly TallyGroup[] = [
  { cells: ['total', 'without', 'with'], sums: [{ whole: 'total', parts: ['without', 'with'] }] },
]
const place = (without: number, withChild: number) =>
  new Map(Object.entries({ total: without + withChild, without, with: withChild }))
const withheld = (without: number, withChild: number) => withholdTally(place(without, withChild), groups)
const keys = ['total', 'without', 'with']

describe('counts of a place', () => {
  it('hide a small one and the one that would tell it', () =>
    expect([...withheld(40, 2).hidden].sort()).toEqual(['with', 'without']))

  it('are all told where none is small', () =>
    expect(withheld(40, 0).hidden.size + withheld(40, 5).hidden.size).toBe(0))
})

describe('a sum of places', () => {
  it('is told where two withheld parts have five in them', () =>
    expect(addUpTallies([withheld(40, 2), withheld(40, 3)], groups).hidden.size).toBe(0))

  it.each([
    ['only one part is withheld', [withheld(40, 2), withheld(40, 9)]],
    ['fewer than five are withheld', [withheld(40, 1), withheld(40, 2), withheld(40, 6)]],
  ])('is withheld where %s', (_why, parts) =>
    expect([...addUpTallies(parts, groups).hidden].sort()).toEqual(['with', 'without']),
  )
})

describe('years of a place', () => {
  it('are withheld where all years but one are told', () => {
    const years = withholdYears(
      withheld(80, 9),
      new Map([
        [2025, place(40, 1)],
        [2026, place(40, 8)],
      ]),
      groups,
    )
    expect([...years.values()].map(({ hidden }) => [...hidden].sort())).toEqual([
      ['with', 'without'],
      ['with', 'without'],
    ])
  })

  it('that have no part to give away are told', () => {
    const parts = new Map([
      [2025, [withheld(40, 6)]],
      [2026, [withheld(40, 8)]],
    ])
    const years = addUpYears(addUpTallies([withheld(80, 14)], groups), parts, groups)
    expect([...years.values()].map(({ hidden }) => hidden.size)).toEqual([0, 0])
  })
})

it('a reader adds up what is told, and knows whether it is all', () => {
  const stored = [withheld(40, 2), withheld(30, 7)].map((tally) => storedTally(tally, keys))
  const read = readTallies(keys, stored)
  expect(stored).toEqual([
    [42, -1, -1],
    [37, 30, 7],
  ])
  expect([read('total'), read('with')]).toEqual([
    { count: 79, exact: true },
    { count: 7, exact: false },
  ])
  expect(() => read('other')).toThrow(/no place/)
})
