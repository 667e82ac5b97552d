import { tallyGroups2018, tallyLayout2018 } from '@/lib/content/analysis/tally-2018'
import type { Range } from '@/lib/core/analysis/gap-problem'
import { addedUp, settleCountry, type County } from '@/lib/core/analysis/settle-country'
import {
  nothingWithheld,
  toldCounts,
  withholdPlaces,
  type PlaceCounts,
  type Withheld,
} from '@/lib/core/analysis/withhold-places'
import { countsOfCommunes, countsOfCounties, toldOfCounties, type KnownBounds } from '@/lib/data/analysis-counts'
import { keepCounted, keepTold, keepToldOfCommunes, staleCounties, takeMarks } from '@/lib/data/analysis-counts'
import type { PlacedCounts, YearCounts } from '@/lib/data/analysis-counts'
import { withQueue } from '@/lib/data/db'

const { keys, number: layout } = tallyLayout2018
const country = 0

/**
 * Adds up counties in which something was counted, and tells of all places what can be told beside each other: together, so that nobody
 * reads what was decided for other counts.
 */
export async function tellCounts(): Promise<void> {
  const marks = await withQueue(staleCounties)
  if (marks.length === 0) return
  const lastSplit = new Map<number, Split>()
  const splitAnew = async (county: number, withheld: Withheld): Promise<Split> => {
    const result = await split(county, withheld)
    lastSplit.set(county, result)
    return result
  }
  const counties = await knownCounties()
  const counted = new Map<number, Split>()
  for (const county of new Set(marks.map(({ area }) => area))) {
    const own = await splitAnew(county, nothingWithheld)
    counted.set(county, own)
    counties.set(county, { counts: own.counts, withheld: own.whole })
  }
  const all = addedUp(
    [...counties.values()].map(({ counts }) => counts),
    keys,
  )
  const withheld = await settleCountry(all, counties, keys, tallyGroups2018, async (county, needed) => {
    const { whole } = await splitAnew(county, needed)
    return whole
  })
  const before = byPlace(await withQueue((db) => toldOfCounties(db, layout)))
  const told = [...counties].flatMap(([county, { counts }]) => {
    const now = toldOf(counts, withheld.counties.get(county) ?? nothingWithheld)
    return counted.has(county) || !sameCounts(now, before.get(county)) ? [{ county, now }] : []
  })
  for (const { county } of told) if (!lastSplit.has(county)) await splitAnew(county, nothingWithheld)
  await withQueue(async (db) => {
    if (!(await takeMarks(db, marks))) return
    for (const [county, { counts, whole }] of counted) await keepCounted(db, county, layout, yearsOf(counts, whole))
    await keepTold(db, country, layout, toldOf(all, withheld.country))
    for (const { county, now } of told) {
      await keepTold(db, county, layout, now)
      await keepToldOfCommunes(db, county, layout, lastSplit.get(county)?.communes ?? [])
    }
  })
}

type Split = {
  readonly counts: PlaceCounts
  readonly whole: Withheld
  /** What is told of the communes. */
  readonly communes: readonly PlacedCounts[]
}

/** What the communes of a county make withheld in each other and in the county, and `withheld` of the county needs in them. */
async function split(county: number, withheld: Withheld): Promise<Split> {
  const rows = await withQueue((db) => countsOfCommunes(db, county, layout))
  const communes = [...byPlace(rows)].map(([place, ofPlace]) => [place, countsIn(ofPlace)] as const)
  const places = communes.map(([, own]) => own)
  const counts = addedUp(places, keys)
  const { whole, parts } = withholdPlaces(
    { counts, withheld },
    places.map((own) => ({ counts: own, withheld: nothingWithheld })),
    keys,
    tallyGroups2018,
  )
  return {
    counts,
    whole,
    communes: communes.flatMap(([place, own], at) =>
      toldOf(own, parts[at] ?? nothingWithheld).map((ofYear) => ({ place, ...ofYear })),
    ),
  }
}

async function knownCounties(): Promise<Map<number, County>> {
  const rows = await withQueue((db) => countsOfCounties(db, layout))
  return new Map(
    [...byPlace(rows)].map(([county, own]) => [
      county,
      { counts: countsIn(own), withheld: new Map(own.map(({ year, known }) => [year, rangesIn(known)])) },
    ]),
  )
}

const rangesIn = (known: KnownBounds): ReadonlyMap<string, Range> =>
  new Map(Object.entries(known).map(([key, [least, most]]) => [key, { least, most }]))

const yearsOf = (counts: PlaceCounts, withheld: Withheld): (YearCounts & { readonly known: KnownBounds })[] =>
  [...counts].map(([year, figures]) => ({
    year,
    figures,
    known: Object.fromEntries([...(withheld.get(year) ?? [])].map(([key, { least, most }]) => [key, [least, most]])),
  }))

const toldOf = (counts: PlaceCounts, withheld: Withheld): YearCounts[] =>
  [...counts].map(([year, figures]) => ({ year, figures: toldCounts(figures, withheld.get(year), keys) }))

const countsIn = (rows: readonly YearCounts[]): PlaceCounts => new Map(rows.map(({ year, figures }) => [year, figures]))

function byPlace<Row extends PlacedCounts>(rows: readonly Row[]): ReadonlyMap<number, readonly Row[]> {
  const places = new Map<number, Row[]>()
  for (const row of rows) places.set(row.place, [...(places.get(row.place) ?? []), row])
  return places
}

const sameCounts = (now: readonly YearCounts[], before: readonly YearCounts[] | undefined): boolean =>
  before?.length === now.length &&
  now.every(({ year, figures }) => {
    const other = before.find((each) => each.year === year)
    return other !== undefined && figures.every((count, place) => count === other.figures[place])
  })
