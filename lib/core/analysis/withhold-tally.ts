import { hiddenCells, type Sum } from '@/lib/core/oversight/withhold-cells'
import { columns, type Tally } from './tally'
import type { TallyGroup } from './tally-groups'

/** Counts of one place and year: exact ones, and those of them that are not told. */
export type WithheldTally = { readonly exact: Tally; readonly hidden: ReadonlySet<string> }

const least = 5

/** Hides the small counts of one place and those by which a small one could be had. */
export const withholdTally = (exact: Tally, tallyGroups: readonly TallyGroup[]): WithheldTally => ({
  exact,
  hidden: hiddenOf(exact, tallyGroups, new Map()),
})

/** Counts of a place; `telling`: those that would give away a count withheld of a part, each with what is withheld in it. */
type Summed = { readonly exact: Tally; readonly telling: ReadonlyMap<string, number> }

const alone = (exact: Tally): Summed => ({ exact, telling: new Map() })

/** A sum gives none of its withheld parts away where at least two are withheld, and five or more counted in them. */
function summed(parts: readonly WithheldTally[]): Summed {
  const exact = new Map<string, number>()
  const withheld = new Map<string, { count: number; parts: number }>()
  for (const part of parts)
    for (const [key, count] of part.exact) {
      exact.set(key, (exact.get(key) ?? 0) + count)
      if (!part.hidden.has(key)) continue
      const before = withheld.get(key) ?? { count: 0, parts: 0 }
      withheld.set(key, { count: before.count + count, parts: before.parts + 1 })
    }
  const telling = [...withheld].filter(([, { count, parts: many }]) => many < 2 || count < least)
  return { exact, telling: new Map(telling.map(([key, { count }]) => [key, count])) }
}

/** The counts of a larger place from those of its parts. */
export function addUpTallies(parts: readonly WithheldTally[], tallyGroups: readonly TallyGroup[]): WithheldTally {
  const { exact, telling } = summed(parts)
  return { exact, hidden: hiddenOf(exact, tallyGroups, telling) }
}

/**
 * The counts of a place year by year, from those of its parts in each year, beside what is told of all years together: that stays, and
 * a year goes where it would give another one away.
 */
export function addUpYears(
  all: WithheldTally,
  years: ReadonlyMap<number, readonly WithheldTally[]>,
  tallyGroups: readonly TallyGroup[],
): ReadonlyMap<number, WithheldTally> {
  return splitYears(all, new Map([...years].map(([year, parts]) => [year, summed(parts)])), tallyGroups)
}

/** As addUpYears, for the smallest places: their years have no parts. */
export const withholdYears = (
  all: WithheldTally,
  years: ReadonlyMap<number, Tally>,
  tallyGroups: readonly TallyGroup[],
): ReadonlyMap<number, WithheldTally> =>
  splitYears(all, new Map([...years].map(([year, exact]) => [year, alone(exact)])), tallyGroups)

function splitYears(
  all: WithheldTally,
  years: ReadonlyMap<number, Summed>,
  tallyGroups: readonly TallyGroup[],
): ReadonlyMap<number, WithheldTally> {
  const hidden = new Map([...years.keys()].map((year) => [year, new Set<string>()]))
  const of = (year: number | 'all', cell: string) => `${year}|${cell}`
  for (const { cells, sums } of tallyGroups) {
    const counts = new Map<string, number>()
    const told = new Set<string>()
    const every: Sum[] = []
    for (const [year, { exact, telling }] of years) {
      for (const cell of cells) counts.set(of(year, cell), exact.get(cell) ?? 0)
      every.push(
        ...sums.map(({ whole, parts }) => ({ whole: of(year, whole), parts: parts.map((part) => of(year, part)) })),
      )
      every.push(...tellingSums(cells, { exact, telling }, (cell) => of(year, cell), counts, told))
    }
    for (const cell of cells) {
      if (all.hidden.has(cell)) continue
      counts.set(of('all', cell), all.exact.get(cell) ?? 0)
      told.add(of('all', cell))
      every.push({ whole: of('all', cell), parts: [...years.keys()].map((year) => of(year, cell)) })
    }
    const gone = hiddenCells(counts, every, told)
    for (const [year, own] of hidden) for (const cell of cells) if (gone.has(of(year, cell))) own.add(cell)
  }
  return new Map(
    [...years].map(([year, { exact, telling }]) => {
      const own = hidden.get(year) ?? new Set<string>()
      hideMoments(own, telling)
      return [year, { exact, hidden: own }]
    }),
  )
}

function hiddenOf(exact: Tally, tallyGroups: readonly TallyGroup[], telling: ReadonlyMap<string, number>) {
  const hidden = new Set<string>()
  for (const { cells, sums } of tallyGroups) {
    const counts = new Map(cells.map((cell) => [cell, exact.get(cell) ?? 0]))
    const told = new Set<string>()
    const more = tellingSums(cells, { exact, telling }, (cell) => cell, counts, told)
    const own = new Set(cells)
    for (const cell of hiddenCells(counts, [...sums, ...more], told)) if (own.has(cell)) hidden.add(cell)
  }
  hideMoments(hidden, telling)
  return hidden
}

/** Sums that make a telling count go. One withheld part is unknown whatever it counts: as a small one it takes the whole with it. */
function tellingSums(
  cells: readonly string[],
  { exact, telling }: Summed,
  name: (cell: string) => string,
  counts: Map<string, number>,
  told: Set<string>,
): readonly Sum[] {
  return cells.flatMap((cell) => {
    const withheld = telling.get(cell)
    if (withheld === undefined) return []
    const open = `${name(cell)}~told`
    const small = `${name(cell)}~withheld`
    counts.set(small, 1)
    counts.set(open, (exact.get(cell) ?? 0) - withheld)
    told.add(open)
    return [{ whole: name(cell), parts: [open, small] }]
  })
}

/** Sums of numbers go with the households that they are of, and where they would give those of a part away. */
function hideMoments(hidden: Set<string>, telling: ReadonlyMap<string, number>): void {
  for (const column of columns)
    for (const moment of [`sum.${column}`, `sq.${column}`])
      if (hidden.has(`n.${column}`) || telling.has(moment)) hidden.add(moment)
}

/** Counts as far as they may be read: what is told of each place, and whether that is all of it. */
export type ReadTally = (key: string) => { readonly count: number; readonly exact: boolean }

export const allOf =
  (tally: Tally): ReadTally =>
  (key) => ({ count: tally.get(key) ?? 0, exact: true })

/** The stored form of counts: by place in the layout, -1 where withheld. */
export const storedTally = ({ exact, hidden }: WithheldTally, keys: readonly string[]): number[] =>
  keys.map((key) => (hidden.has(key) ? withheldCount : (exact.get(key) ?? 0)))

export const withheldCount = -1

/** Adds up stored counts of several places or years for a reader: exact where none of them is withheld. */
export function readTallies(keys: readonly string[], stored: readonly (readonly number[])[]): ReadTally {
  const places = new Map(keys.map((key, place) => [key, place]))
  return (key) => {
    const place = places.get(key)
    if (place === undefined) throw new Error(`the tally has no place for ${key}`)
    const counts = stored.map((figures) => figures[place] ?? 0)
    return {
      count: counts.reduce((sum, count) => sum + Math.max(count, 0), 0),
      exact: counts.every((count) => count !== withheldCount),
    }
  }
}
