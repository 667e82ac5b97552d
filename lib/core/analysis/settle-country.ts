import type { TallyGroup } from './tally-groups'
import { asked, nothingWithheld, type PlaceCounts, withholdPlaces, type Withheld } from './withhold-places'

/** A county by its counts and what is withheld of it, each with what can be known of it from its communes. */
export type County = { readonly counts: PlaceCounts; readonly withheld: Withheld }

/**
 * What is withheld of the country and of its counties. Where the country needs a county to withhold more, `withholdMore` withholds it in the
 * communes of that county and gives what is withheld of it then; this goes on until the country needs nothing more.
 */
export async function settleCountry(
  country: PlaceCounts,
  counties: ReadonlyMap<number, County>,
  keys: readonly string[],
  groups: readonly TallyGroup[],
  withholdMore: (county: number, needed: Withheld) => Promise<Withheld>,
): Promise<{ readonly country: Withheld; readonly counties: ReadonlyMap<number, Withheld> }> {
  const withheld = new Map([...counties].map(([id, county]) => [id, county.withheld]))
  for (;;) {
    const parts = [...counties].map(([id, { counts }]) => ({ counts, withheld: withheld.get(id) ?? nothingWithheld }))
    const needed = withholdPlaces({ counts: country, withheld: nothingWithheld }, parts, keys, groups)
    const more = [...counties.keys()].flatMap((id, place) => {
      const ofCounty = needed.parts[place] ?? nothingWithheld
      return sizeOf(ofCounty) > sizeOf(withheld.get(id) ?? nothingWithheld) ? [{ id, ofCounty }] : []
    })
    if (more.length === 0) return { country: needed.whole, counties: withheld }
    for (const { id, ofCounty } of more) withheld.set(id, await withholdMore(id, asked(ofCounty)))
  }
}

const sizeOf = (withheld: Withheld): number => [...withheld.values()].reduce((sum, { size }) => sum + size, 0)

/** The counts of places together, year by year. */
export function addedUp(places: readonly PlaceCounts[], keys: readonly string[]): PlaceCounts {
  const years = [...new Set(places.flatMap((counts) => [...counts.keys()]))].sort((a, b) => a - b)
  return new Map(
    years.map((year) => [
      year,
      keys.map((_, key) => places.reduce((sum, counts) => sum + (counts.get(year)?.[key] ?? 0), 0)),
    ]),
  )
}
