import { describe, expect, it } from 'vitest'
import { dimensions } from './dimensions'
import { fillers } from './fillers'
import { observationIndicators } from './indicators'
import { otherSuspicions } from './other-suspicions'
import { spasCases } from './spas-cases'

const byId = new Map(observationIndicators.map((indicator) => [indicator.id, indicator]))

describe('the observation sheet of 2018', () => {
  it('has 47 situations and 18 sub-rows, in six dimensions', () => {
    const perDimension = dimensions.map(({ id }) => [
      id,
      observationIndicators.filter((row) => row.dimension === id && row.parent === null).length,
      observationIndicators.filter((row) => row.dimension === id && row.parent !== null).length,
    ])

    expect(perDimension).toEqual([
      [1, 3, 2],
      [2, 12, 4],
      [3, 9, 6],
      [4, 10, 3],
      [5, 7, 0],
      [6, 6, 3],
    ])
    expect(byId.size).toBe(65)
  })

  it('hangs the sub-rows on six composite situations of the same dimension', () => {
    const subRows = observationIndicators.filter((row) => row.parent !== null)

    expect([...new Set(subRows.map((row) => row.parent))]).toEqual(['1a', '2h', '2i', '3h1', '4i', '6b'])
    for (const row of subRows) expect(row.id.startsWith(row.parent ?? ''), row.id).toBe(true)
  })

  it('numbers every indicator after its dimension', () => {
    expect(observationIndicators.filter((row) => !row.id.startsWith(String(row.dimension)))).toEqual([])
  })

  it('keeps free suspicions apart from the indicators', () => {
    expect(otherSuspicions.filter((other) => byId.has(other.id))).toEqual([])
  })

  it('says everything in two languages, with the comma below ș and ț', () => {
    const texts = [
      ...dimensions.map((dimension) => dimension.title),
      ...[...observationIndicators, ...otherSuspicions, ...fillers, ...spasCases].flatMap((row) =>
        'hint' in row && row.hint ? [row.label, row.hint] : [row.label],
      ),
    ]

    expect(texts.filter(({ ro, en }) => ro === '' || en === '' || ro === en || /[şţŞŢ]/.test(ro))).toEqual([])
  })
})
