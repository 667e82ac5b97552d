import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addedUp, settleCountry } from './settle-country'
import type { TallyGroup } from './tally-groups'
import { inGroupsOf } from './told-in-groups'
import {
  allYears,
  nothingWithheld,
  type PlaceCounts,
  toldCounts,
  type Withheld,
  withholdPlaces,
} from './withhold-places'

const tableOf = (row: string): TallyGroup => ({
  cells: [`${row}.total`, `${row}.without`, `${row}.with`],
  sums: [{ whole: `${row}.total`, parts: [`${row}.without`, `${row}.with`] }],
  inclusions: [],
})
const [first, second] = [tableOf('a'), tableOf('b')]
const keys = [...first.cells, ...second.cells]

/** What is told of country, counties and communes when these groups are settled together. */
async function toldWith(groups: readonly TallyGroup[], counties: readonly (readonly PlaceCounts[])[]) {
  const communes = new Map<number, { place: number; year: number; figures: readonly number[] }[]>()
  const split = (id: number, withheld: Withheld, some: readonly TallyGroup[]): Withheld => {
    const own = counties[id] ?? []
    const parts = own.map((counts) => ({ counts, withheld: nothingWithheld }))
    const result = withholdPlaces({ counts: addedUp(own, keys), withheld }, parts, keys, some)
    const rows = own.flatMap((counts, place) =>
      [...counts].map(([year, figures]) => ({
        ...{ place, year },
        figures: toldCounts(figures, result.parts[place]?.get(year), keys),
      })),
    )
    const before = communes.get(id)
    communes.set(id, before === undefined ? rows : inGroupsOf(before, rows, some, keys))
    return result.whole
  }
  const known = new Map(
    counties.map((own, id) => [id, { counts: addedUp(own, keys), withheld: split(id, nothingWithheld, groups) }]),
  )
  const all = addedUp(counties.flat(), keys)
  const settled = await settleCountry(
    all,
    known,
    groups,
    (whole, parts, some) => Promise.resolve(withholdPlaces(whole, parts, keys, some)),
    (id, needed, some) => Promise.resolve(split(id, needed, some)),
  )
  const toldOf = (counts: PlaceCounts, withheld: Withheld | undefined) =>
    [...counts].map(([year, figures]) => ({ year, figures: toldCounts(figures, withheld?.get(year), keys) }))
  return {
    country: toldOf(all, settled.country),
    counties: counties.map((own, id) => toldOf(addedUp(own, keys), settled.counties.get(id))),
    communes: counties.flatMap((_, id) => communes.get(id) ?? []),
  }
}

const table = fc.tuple(fc.nat(30), fc.nat(9)).map(([without, withChild]) => [without + withChild, without, withChild])
const year = fc.tuple(table, table).map((tables) => tables.flat())
const commune = fc.tuple(year, year).map(
  ([before, now]): PlaceCounts =>
    new Map([
      [allYears, before.map((count, key) => count + (now[key] ?? 0))],
      [2025, before],
      [2026, now],
    ]),
)
const country = fc.array(fc.array(commune, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 4 })

it('what is told in a group is the same beside other groups, however often one of them is decided anew', () =>
  fc.assert(
    fc.asyncProperty(country, async (counties) => {
      const together = await toldWith([first, second], counties)
      const alone = [await toldWith([first], counties), await toldWith([second], counties)] as const
      const half = keys.length / 2
      const joined = (one: readonly number[], other: readonly number[]) => [...one.slice(0, half), ...other.slice(half)]
      for (const level of ['country', 'communes'] as const)
        expect(together[level].map(({ figures }) => figures)).toEqual(
          alone[0][level].map(({ figures }, at) => joined(figures, alone[1][level][at]?.figures ?? [])),
        )
      expect(together.counties.map((rows) => rows.map(({ figures }) => figures))).toEqual(
        alone[0].counties.map((rows, id) =>
          rows.map(({ figures }, at) => joined(figures, alone[1].counties[id]?.[at]?.figures ?? [])),
        ),
      )
    }),
    { numRuns: 60 },
  ))

it('refuses rows of other places', () => {
  const row = (place: number) => ({ place, year: allYears, figures: keys.map(() => 9) })
  expect(() => inGroupsOf([row(1)], [row(2)], [first], keys)).toThrow()
})
