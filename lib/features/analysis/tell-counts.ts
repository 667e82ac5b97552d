import { tallyGroups2018, tallyLayout2018 } from '@/lib/content/analysis/tally-2018'
import type { Range } from '@/lib/core/analysis/gap-problem'
import { addedUp, settleCountry } from '@/lib/core/analysis/settle-country'
import { inGroupsOf } from '@/lib/core/analysis/told-in-groups'
import type { TallyGroup } from '@/lib/core/analysis/tally-groups'
import {
  nothingWithheld,
  toldCounts,
  type Place,
  type PlaceCounts,
  type Withheld,
} from '@/lib/core/analysis/withhold-places'
import { countsOfCommunes, countsOfCounties, toldOfCounties, type KnownBounds } from '@/lib/data/analysis-counts'
import { keepCounted, keepTold, keepToldOfCommunes, staleCounties, takeMarks } from '@/lib/data/analysis-counts'
import type { PlacedCounts, YearCounts } from '@/lib/data/analysis-counts'
import { withQueue } from '@/lib/data/db'
import { splitBeside, withholdBeside } from './withhold-beside'
import type { Split } from './withhold-task'

const { keys, number: layout } = tallyLayout2018
const country = 0
/** All communes of the country are told anew. */
const wholeCountry = { seconds: 120 }

/**
 * Adds up counties in which something was counted, and tells of all places what can be told beside each other: together, so that nobody
 * reads what was decided for other counts.
 */
export async function tellCounts(): Promise<void> {
  const marks = await withQueue(staleCounties)
  if (marks.length === 0) return
  const communesOf = new Map<number, Split['communes']>()
  const counties = await knownCounties()
  const counted = new Map<number, Split>()
  for (const county of new Set(marks.map(({ area }) => area))) {
    const own = await split(county, nothingWithheld, tallyGroups2018)
    communesOf.set(county, own.communes)
    counted.set(county, own)
    counties.set(county, { counts: own.counts, withheld: own.whole })
  }
  const all = addedUp(
    [...counties.values()].map(({ counts }) => counts),
    keys,
  )
  /** What the country needed of the counties, in the order in which it asked. */
  const needs: { readonly county: number; readonly withheld: Withheld; readonly groups: readonly TallyGroup[] }[] = []
  const withheld = await settleCountry(
    all,
    counties,
    tallyGroups2018,
    withholdBeside,
    async (county, needed, groups) => {
      needs.push({ county, withheld: needed, groups })
      const { whole, communes } = await split(county, needed, groups)
      const before = communesOf.get(county)
      if (before !== undefined) communesOf.set(county, inGroupsOf(before, communes, groups, keys))
      return whole
    },
  )
  const before = byPlace(await withQueue((db) => toldOfCounties(db, layout)))
  const told = [...counties].flatMap(([county, { counts }]) => {
    const now = toldOf(counts, withheld.counties.get(county) ?? nothingWithheld)
    return counted.has(county) || !sameCounts(now, before.get(county)) ? [{ county, now }] : []
  })
  for (const { county } of told) {
    if (communesOf.has(county)) continue
    let { communes } = await split(county, nothingWithheld, tallyGroups2018)
    for (const need of needs.filter((each) => each.county === county))
      communes = inGroupsOf(communes, (await split(county, need.withheld, need.groups)).communes, need.groups, keys)
    communesOf.set(county, communes)
  }
  await withQueue(async (db) => {
    if (!(await takeMarks(db, marks))) return
    for (const [county, { counts, whole }] of counted) await keepCounted(db, county, layout, yearsOf(counts, whole))
    await keepTold(db, country, layout, toldOf(all, withheld.country))
    for (const { county, now } of told) {
      await keepTold(db, county, layout, now)
      await keepToldOfCommunes(db, county, layout, communesOf.get(county) ?? [])
    }
  }, wholeCountry)
}

/** What the communes of a county make withheld in each other and in the county, and `withheld` of the county needs in them. */
async function split(county: number, withheld: Withheld, groups: readonly TallyGroup[]): Promise<Split> {
  const rows = byPlace(await withQueue((db) => countsOfCommunes(db, county, layout)))
  return splitBeside(
    [...rows].map(([place, own]) => [place, countsIn(own)] as const),
    withheld,
    groups,
  )
}

async function knownCounties(): Promise<Map<number, Place>> {
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
