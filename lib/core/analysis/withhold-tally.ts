import { hiddenCells } from '@/lib/core/oversight/withhold-cells'
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

/**
 * The counts of a larger place from those of its parts. A sum is told only where it gives none of its withheld parts away: at least
 * two are withheld, and five or more counted in them; otherwise it is withheld itself.
 */
export function addUpTallies(parts: readonly WithheldTally[], tallyGroups: readonly TallyGroup[]): WithheldTally {
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
  return { exact, hidden: hiddenOf(exact, tallyGroups, new Map(telling.map(([key, { count }]) => [key, count]))) }
}

/** `telling`: counts that would give a part away, each with what is withheld in it. */
function hiddenOf(exact: Tally, tallyGroups: readonly TallyGroup[], telling: ReadonlyMap<string, number>) {
  const hidden = new Set<string>()
  for (const { cells, sums } of tallyGroups) {
    const counts = new Map(cells.map((cell) => [cell, exact.get(cell) ?? 0]))
    const told = new Set<string>()
    const partOf = cells.flatMap((cell) => {
      const small = telling.get(cell)
      if (small === undefined) return []
      // One withheld part is unknown whatever it counts: as a small one it takes the whole with it.
      counts.set(`${cell}~withheld`, 1)
      counts.set(`${cell}~told`, (exact.get(cell) ?? 0) - small)
      told.add(`${cell}~told`)
      return [{ whole: cell, parts: [`${cell}~told`, `${cell}~withheld`] }]
    })
    const own = new Set(cells)
    for (const cell of hiddenCells(counts, [...sums, ...partOf], told)) if (own.has(cell)) hidden.add(cell)
  }
  for (const column of columns)
    if (hidden.has(`n.${column}`)) for (const moment of ['sum', 'sq']) hidden.add(`${moment}.${column}`)
  // A mean of what was withheld elsewhere cannot be told apart from it.
  for (const key of telling.keys()) if (/^(sum|sq)\./.test(key)) hidden.add(key)
  return hidden
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
