import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isSmall } from '@/lib/core/oversight/withhold-cells'
import { withholdFigures, type CountedPlace } from './withheld-figures'

const place = (
  id: number,
  ...counts: readonly (readonly [month: string, found: number, solved: number])[]
): CountedPlace => ({
  id,
  name: `place ${id}`,
  children: 100,
  counts: counts.map(([month, found, solved]) => ({ month, found, solved })),
})

it('months with few are told together with the next ones', () => {
  const { periods, untoldSince } = withholdFigures(
    [place(1, ['2026-01', 3, 0], ['2026-02', 6, 0], ['2026-04', 8, 7], ['2026-05', 2, 0])],
    '2026-05',
  )
  expect(periods.map(({ from, month, found, solved, open }) => [from, month, found, solved, open])).toEqual([
    ['2026-01', '2026-02', 9, 0, 9],
    ['2026-03', '2026-03', 0, 0, 9],
    ['2026-04', '2026-04', 8, 7, 10],
  ])
  expect(untoldSince).toBe('2026-05')
})

it('no month is told while one to four are left, for subtracting the solved would tell them', () => {
  const { periods } = withholdFigures([place(1, ['2026-01', 9, 6], ['2026-02', 5, 0])], '2026-02')
  expect(periods.map(({ from, found, solved, open }) => [from, found, solved, open])).toEqual([['2026-01', 14, 6, 8]])
})

it('places stand as at the end of the last month told, the one with few beside another', () => {
  const { places } = withholdFigures(
    [
      place(1, ['2026-01', 3, 0]),
      place(2, ['2026-01', 20, 10]),
      place(3, ['2026-01', 9, 0], ['2026-02', 1, 0]),
      place(4),
    ],
    '2026-02',
  )
  expect(places.map(({ found, solved, open }) => [found, solved, open])).toEqual([
    ['withheld', 0, 'withheld'],
    [20, 10, 10],
    ['withheld', 0, 'withheld'],
    [0, 0, 0],
  ])
})

it('nothing is told of a few children alone', () => {
  const { periods, places, untoldSince } = withholdFigures([place(1, ['2026-01', 4, 4])], '2026-03')
  expect([periods, untoldSince]).toEqual([[], '2026-01'])
  expect(places).toMatchObject([{ found: 0, solved: 0, open: 0 }])
})

const month = fc.integer({ min: 1, max: 6 }).map((index) => `2026-0${index}`)
const counted = fc.uniqueArray(fc.record({ month, found: fc.integer({ min: 0, max: 9 }), solved: fc.constant(0) }), {
  selector: ({ month: key }) => key,
})

it('no figure that is told, and no difference of sums told one after the other, is small', () =>
  fc.assert(
    fc.property(fc.array(counted, { minLength: 1, maxLength: 5 }), (all) => {
      const { periods, places } = withholdFigures(
        all.map((counts, id) => ({ id, name: '', children: 50, counts })),
        '2026-06',
      )
      for (const [index, period] of periods.entries()) {
        const before = periods[index - 1]
        const { found, solved, foundSoFar, solvedSoFar, open } = period
        expect([found, solved, foundSoFar, solvedSoFar, open].filter(isSmall)).toEqual([])
        expect(foundSoFar - (before?.foundSoFar ?? 0)).toBe(found)
      }
      const told = places.flatMap(({ found, solved, open }) => [found, solved, open])
      expect(told.filter((count) => count !== 'withheld' && isSmall(count))).toEqual([])
      const total = periods.at(-1)?.foundSoFar ?? 0
      const shown = places.flatMap(({ found }) => (found === 'withheld' ? [] : [found])).reduce((sum, n) => sum + n, 0)
      expect(isSmall(total - shown)).toBe(false)
    }),
  ))

it('two days of a month that goes on look alike, whatever is counted on them', () =>
  fc.assert(
    fc.property(fc.array(counted, { minLength: 1, maxLength: 5 }), fc.array(fc.nat(9)), (all, later) => {
      const places = all.map((counts, id) => ({ id, name: '', children: 50, counts }))
      const nextDay = places.map((each, at) => ({
        ...each,
        counts: [...each.counts, { month: '2026-07', found: later[at] ?? 0, solved: 0 }],
      }))
      expect(withholdFigures(nextDay, '2026-06')).toEqual(withholdFigures(places, '2026-06'))
    }),
  ))
