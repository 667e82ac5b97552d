import { isSmall, smallestShown } from '@/lib/core/oversight/withhold-cells'
import { closeGaps } from './close-gaps'
import { anything, type CellInclusion, type CellSum, type GapProblem, nothingKnown, type Range } from './gap-problem'
import { withheldCount } from './read-tally'
import type { TallyGroup } from './tally-groups'

/** Counts of a place by year, 0 being all years together, in the order of the keys. */
export type PlaceCounts = ReadonlyMap<number, readonly number[]>

/** The counts of a place that are not told, by year and key, each with what a reader can know of it. */
export type Withheld = ReadonlyMap<number, ReadonlyMap<string, Range>>

export const nothingWithheld: Withheld = new Map()

/** A place and what is withheld of it from the start. */
export type Place = { readonly counts: PlaceCounts; readonly withheld: Withheld }

export const allYears = 0

/** Between the least and the most that a small count may be, by its own table, lie three; by all places and years, one. */
const widthInTable = smallestShown - 2
const widthOverall = 1

// A gap closes within the table of its place first, then over the years, then in another place.
const inTable = { order: 0, least: 0 }
const overYears = { order: 1, least: smallestShown }
const overPlaces = { order: 2, least: smallestShown }

/**
 * What is withheld of a place, of the parts that it is the sum of, and of each of their years, so that no small count can be had from
 * all that is told of them. The larger place is told where a second part can be withheld instead, all years where a year can.
 */
export function withholdPlaces(
  whole: Place,
  parts: readonly Place[],
  keys: readonly string[],
  groups: readonly TallyGroup[],
): { readonly whole: Withheld; readonly parts: readonly Withheld[] } {
  const places = [whole, ...parts]
  const years = [...whole.counts.keys()].sort((a, b) => a - b)
  const keyPlaces = new Map(keys.map((key, place) => [key, place]))
  const result = places.map(() => new Map(years.map((year) => [year, new Map<string, Range>()])))
  for (const group of groups) {
    const indexed = indexedGroup(group)
    const ownKeys = group.cells.map((cell) => keyPlaces.get(cell) ?? -1)
    const countsOf = (place: Place, year: number) => {
      const own = place.counts.get(year)
      return ownKeys.map((key) => own?.[key] ?? 0)
    }
    const closed = (ofYears: readonly number[], also: (place: number, cell: string) => Range | undefined) => {
      const tables = places.map((place, at) =>
        ofYears.map((year) => {
          const known = new Map<string, Range>()
          const own = place.withheld.get(year)
          for (const cell of group.cells) {
            const range = own?.get(cell) ?? (place.counts.has(year) ? also(at, cell) : undefined)
            if (range !== undefined) known.set(cell, range)
          }
          return tableOf(indexed, countsOf(place, year), known)
        }),
      )
      return named(group, ofYears, closeGaps(joined(indexed, tables, ofYears)))
    }
    const together = closed([allYears], () => undefined)
    const goes = (place: number, cell: string) =>
      together(place, allYears, cell) === undefined ? undefined : nothingKnown
    const every = closed(years, goes)
    result.forEach((ofPlace, place) =>
      ofPlace.forEach((cells, year) => {
        for (const cell of group.cells) {
          const range = every(place, year, cell)
          if (range !== undefined) cells.set(cell, range)
        }
      }),
    )
  }
  const [first = nothingWithheld, ...others] = result
  return { whole: first, parts: others }
}

/** What is withheld, by place, year and cell. */
const named = ({ cells }: TallyGroup, years: readonly number[], closed: ReadonlyMap<number, Range>) => {
  const cellPlaces = new Map(cells.map((cell, place) => [cell, place]))
  return (place: number, year: number, cell: string): Range | undefined =>
    closed.get((place * years.length + years.indexOf(year)) * cells.length + (cellPlaces.get(cell) ?? 0))
}

/** The counts of one place and year, and what its own table makes withheld. */
type Table = { readonly counts: readonly number[]; readonly seeds: ReadonlyMap<number, Range> }

type IndexedGroup = {
  /** By name. */
  readonly places: ReadonlyMap<string, number>
  readonly sums: readonly { readonly whole: number; readonly parts: readonly number[] }[]
  readonly inclusions: readonly CellInclusion[]
}

/** A group with its cells by number: looked up once, not for each of thousands of tables. */
function indexedGroup({ cells, sums, inclusions }: TallyGroup): IndexedGroup {
  const places = new Map(cells.map((cell, place) => [cell, place]))
  const at = (cell: string) => places.get(cell) ?? 0
  return {
    places,
    sums: sums.map(({ whole, parts }) => ({ whole: at(whole), parts: parts.map(at) })),
    inclusions: inclusions.map(({ part, whole }) => ({ part: at(part), whole: at(whole) })),
  }
}

function tableOf(
  { places, sums, inclusions }: IndexedGroup,
  counts: readonly number[],
  withheld: ReadonlyMap<string, Range>,
): Table {
  const known = new Map<number, Range>()
  for (const [cell, range] of withheld) {
    const place = places.get(cell)
    if (place !== undefined) known.set(place, range)
  }
  if (known.size === 0 && !counts.some(isSmall)) return { counts, seeds: known }
  const closed = closeGaps({
    counts,
    ranks: counts.map(() => 0),
    sums: sums.map((sum) => ({ ...sum, ...inTable })),
    inclusions,
    seeds: known,
    width: widthInTable,
  })
  return { counts, seeds: new Map([...closed.keys()].map((cell) => [cell, known.get(cell) ?? anything])) }
}

/** The tables of all places and years as one problem; the first place is the sum of the others. */
function joined(group: IndexedGroup, tables: readonly (readonly Table[])[], years: readonly number[]): GapProblem {
  const width = group.places.size
  const cells = [...group.places.values()]
  const at = (place: number, year: number, cell: number) => (place * years.length + year) * width + cell
  const sums: CellSum[] = []
  const inclusions: CellInclusion[] = []
  const seeds = new Map<number, Range>()
  const together = years.indexOf(allYears)
  const single = years.flatMap((year, place) => (year === allYears ? [] : [place]))
  tables.forEach((ofPlace, place) => {
    ofPlace.forEach((table, year) => {
      const here = (cell: number) => at(place, year, cell)
      for (const { whole, parts } of group.sums) sums.push({ whole: here(whole), parts: parts.map(here), ...inTable })
      for (const { part, whole } of group.inclusions) inclusions.push({ part: here(part), whole: here(whole) })
      for (const [cell, range] of table.seeds) seeds.set(at(place, year, cell), range)
    })
    if (together >= 0 && single.length > 0)
      cells.forEach((cell) => {
        const parts = single.map((year) => at(place, year, cell))
        sums.push({ whole: at(place, together, cell), parts, ...overYears })
      })
  })
  years.forEach((_, year) =>
    cells.forEach((cell) => {
      const parts = tables.slice(1).map((_table, place) => at(place + 1, year, cell))
      sums.push({ whole: at(0, year, cell), parts, ...overPlaces })
    }),
  )
  return {
    counts: tables.flatMap((ofPlace) => ofPlace.flatMap(({ counts }) => counts)),
    ranks: tables.flatMap((_, place) =>
      years.flatMap((year) => cells.map(() => (place === 0 ? 2 : 0) + (year === allYears ? 1 : 0))),
    ),
    sums,
    inclusions,
    seeds,
    width: widthOverall,
  }
}

/** The count with which another one is withheld: sums of numbers go with the households they are of. */
export function withheldWith(key: string): string {
  const [, column] = /^(?:sum|sq)\.(.+)$/.exec(key) ?? []
  return column === undefined ? key : `n.${column}`
}

/** What is told of a place in a year: its counts with -1 where one is withheld. */
export const toldCounts = (
  counts: readonly number[],
  withheld: ReadonlyMap<string, unknown> | undefined,
  keys: readonly string[],
): number[] =>
  keys.map((key, place) => {
    const count = counts[place] ?? 0
    // Nearly all are counts by themselves, and there are many.
    const cell = key.startsWith('s') ? withheldWith(key) : key
    return withheld?.has(cell) === true ? withheldCount : count
  })

/** The same withheld, nothing of it known: what another place needs it to be. */
export const asked = (withheld: Withheld): Withheld =>
  new Map(
    [...withheld].map(([year, cells]) => [
      year,
      new Map([...cells].map(([cell, { least }]) => [cell, least === 0 ? nothingKnown : anything])),
    ]),
  )
