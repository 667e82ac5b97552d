import { tallyGroups2018, tallyLayout2018 } from '@/lib/content/analysis/tally-2018'
import type { Range } from '@/lib/core/analysis/gap-problem'
import { addedUp, settleCountry } from '@/lib/core/analysis/settle-country'
import {
  nothingWithheld,
  toldCounts,
  withholdPlaces,
  type PlaceCounts,
  type Withheld,
} from '@/lib/core/analysis/withhold-places'
import { countsOfCommunes, countsOfCounties, toldOfCounties, type KnownBounds } from '@/lib/data/analysis-counts'
import { keepCounted, keepTold, keepToldOfCommunes, lockTold, takeStaleCounties } from '@/lib/data/analysis-counts'
import type { PlacedCounts, YearCounts } from '@/lib/data/analysis-counts'
import type { QueueDb } from '@/lib/data/db'

const { keys, number: layout } = tallyLayout2018
const country = 0

/** Adds up counties in which something was counted, and tells of all places what can be told beside each other. */
export async function tellCounts(db: QueueDb): Promise<void> {
  await lockTold(db)
  const stale = await takeStaleCounties(db)
  if (stale.length === 0) return
  const lastSplit = new Map<number, Split>()
  const splitAnew = async (county: number, withheld: Withheld): Promise<Split> => {
    const result = await split(db, county, withheld)
    lastSplit.set(county, result)
    return result
  }
  for (const county of stale) {
    const { counts, whole } = await splitAnew(county, nothingWithheld)
    await keepCounted(db, county, layout, yearsOf(counts, whole))
  }
  const counties = await knownCounties(db)
  const all = addedUp(
    [...counties.values()].map(({ counts }) => counts),
    keys,
  )
  await keepCounted(db, country, layout, yearsOf(all, nothingWithheld))
  const withheld = await settleCountry(all, counties, keys, tallyGroups2018, async (county, needed) => {
    const { whole } = await splitAnew(county, needed)
    return whole
  })
  await keepTold(db, country, layout, told(all, withheld.country))
  const before = byPlace(await toldOfCounties(db, layout))
  for (const [county, { counts }] of counties) {
    const now = told(counts, withheld.counties.get(county) ?? nothingWithheld)
    if (sameCounts(now, before.get(county)) && !stale.includes(county)) continue
    await keepTold(db, county, layout, now)
    const { communes } = lastSplit.get(county) ?? (await splitAnew(county, nothingWithheld))
    await keepToldOfCommunes(db, county, layout, communes)
  }
}

type Split = {
  readonly counts: PlaceCounts
  readonly whole: Withheld
  /** What is told of the communes. */
  readonly communes: readonly PlacedCounts[]
}

/** What the communes of a county make withheld in each other and in the county, and `withheld` of the county needs in them. */
async function split(db: QueueDb, county: number, withheld: Withheld): Promise<Split> {
  const communes = [...byPlace(await countsOfCommunes(db, county, layout))].map(
    ([place, rows]) => [place, countsIn(rows)] as const,
  )
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
      told(own, parts[at] ?? nothingWithheld).map((ofYear) => ({ place, ...ofYear })),
    ),
  }
}

async function knownCounties(db: QueueDb) {
  const rows = await countsOfCounties(db, layout)
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

const told = (counts: PlaceCounts, withheld: Withheld): YearCounts[] =>
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
