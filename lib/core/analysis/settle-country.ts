import type { TallyGroup } from './tally-groups'
import { asked, nothingWithheld, type Place, type PlaceCounts, type Withheld } from './withhold-places'

/** Withholds in these groups as `withholdPlaces` does; elsewhere, as it takes long where places are many. */
export type Withholding = (
  whole: Place,
  parts: readonly Place[],
  groups: readonly TallyGroup[],
) => Promise<{ readonly whole: Withheld; readonly parts: readonly Withheld[] }>

/**
 * What is withheld of the country and of its counties, each county by its counts and what is withheld of it, with what can be known of it
 * from its communes. Where the country needs a county to withhold more, `withholdMore` withholds it in the communes of that county and
 * gives what is withheld of it then, in the groups that need it; this goes on until the country needs nothing more.
 */
export async function settleCountry(
  country: PlaceCounts,
  counties: ReadonlyMap<number, Place>,
  groups: readonly TallyGroup[],
  withhold: Withholding,
  withholdMore: (county: number, needed: Withheld, groups: readonly TallyGroup[]) => Promise<Withheld>,
): Promise<{ readonly country: Withheld; readonly counties: ReadonlyMap<number, Withheld> }> {
  const withheld = new Map([...counties].map(([id, county]) => [id, county.withheld]))
  let ofCountry = nothingWithheld
  // Groups do not touch each other: one in which nothing more was withheld is settled.
  for (let open = groups; open.length > 0;) {
    const parts = [...counties].map(([id, { counts }]) => ({ counts, withheld: withheld.get(id) ?? nothingWithheld }))
    const needed = await withhold({ counts: country, withheld: nothingWithheld }, parts, open)
    ofCountry = inPlaceOf(ofCountry, needed.whole, open)
    const grown = new Set<TallyGroup>()
    for (const [place, id] of [...counties.keys()].entries()) {
      const before = withheld.get(id) ?? nothingWithheld
      const now = needed.parts[place] ?? nothingWithheld
      const more = open.filter((group) => sizeIn(now, group) > sizeIn(before, group))
      if (more.length === 0) continue
      withheld.set(id, inPlaceOf(before, await withholdMore(id, asked(now), more), more))
      for (const group of more) grown.add(group)
    }
    open = open.filter((group) => grown.has(group))
  }
  return { country: ofCountry, counties: withheld }
}

function sizeIn(withheld: Withheld, { cells }: TallyGroup): number {
  let size = 0
  for (const ofYear of withheld.values()) for (const cell of cells) if (ofYear.has(cell)) size += 1
  return size
}

/** What is withheld, decided anew in these groups. */
function inPlaceOf(before: Withheld, now: Withheld, groups: readonly TallyGroup[]): Withheld {
  const cells = new Set(groups.flatMap((group) => group.cells))
  const years = new Set([...before.keys(), ...now.keys()])
  return new Map(
    [...years].map((year) => {
      const kept = [...(before.get(year) ?? [])].filter(([cell]) => !cells.has(cell))
      return [year, new Map([...kept, ...(now.get(year) ?? [])])]
    }),
  )
}

/** The counts of places together, year by year. */
export function addedUp(places: readonly PlaceCounts[], keys: readonly string[]): PlaceCounts {
  const years = [...new Set(places.flatMap((counts) => [...counts.keys()]))].sort((a, b) => a - b)
  return new Map(
    years.map((year) => {
      const sums = keys.map(() => 0)
      for (const counts of places)
        for (const [key, count] of (counts.get(year) ?? []).entries()) sums[key] = (sums[key] ?? 0) + count
      return [year, sums]
    }),
  )
}
