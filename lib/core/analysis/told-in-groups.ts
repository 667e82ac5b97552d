import type { TallyGroup } from './tally-groups'
import { withheldWith } from './withhold-places'

type Told = { readonly place: number; readonly year: number; readonly figures: readonly number[] }

/** What is told of places, that in these groups as it was decided anew: the same places and years in the same order. */
export function inGroupsOf<Row extends Told>(
  before: readonly Row[],
  now: readonly Row[],
  groups: readonly TallyGroup[],
  keys: readonly string[],
): Row[] {
  const cells = new Set(groups.flatMap((group) => group.cells))
  const anew = keys.map((key) => cells.has(withheldWith(key)))
  return before.map((row, at) => {
    const fresh = now[at]
    if (fresh === undefined || fresh.place !== row.place || fresh.year !== row.year)
      throw new Error('what is told of communes was counted otherwise meanwhile')
    return {
      ...row,
      figures: row.figures.map((count, key) => (anew[key] === true ? (fresh.figures[key] ?? 0) : count)),
    }
  })
}
