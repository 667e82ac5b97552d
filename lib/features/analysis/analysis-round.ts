import { tallyGroups2018, tallyLayout2018 } from '@/lib/content/analysis/tally-2018'
import { addUpTallies, addUpYears, storedTally, withheldCount } from '@/lib/core/analysis/withhold-tally'
import { withholdTally, withholdYears, type WithheldTally } from '@/lib/core/analysis/withhold-tally'
import { beginAnalysis, communesToAnalyse, countsOfCommunes, countsOfCounties } from '@/lib/data/analysis-counts'
import { keepAnalysis, keepArea, takeStaleCounties, type KeptCounts } from '@/lib/data/analysis-counts'
import { latestSheets, type JudgedHousehold } from '@/lib/data/analysis-sheets'
import { withQueue, withRoundOf, type CommuneDb } from '@/lib/data/db'
import { today } from '@/lib/platform/clock'
import { log } from '@/lib/platform/logger'
import { countHouseholds } from './count-households'

const { keys, number: layout } = tallyLayout2018
/** As many as one round takes on; the next one goes on with the others. */
const atOnce = 100
const firstDay = '1900-01-01'
const allYears = 0
const country = 0

/** Counts the communes in which sheets were finished, then adds up their counties and the country. Gives how many communes. */
export async function analysisRound(): Promise<number> {
  let counted = 0
  for (const key of await withQueue((db) => communesToAnalyse(db, layout, atOnce))) {
    try {
      await withRoundOf(key, countAnalysis)
      counted += 1
    } catch (error) {
      log.error('analysis-failed', error, { organisationId: String(key.communeId) })
    }
  }
  await withQueue(async (db) => {
    const counties = await takeStaleCounties(db)
    for (const countyId of counties)
      await keepArea(db, countyId, layout, addedUp(await countsOfCommunes(db, countyId, layout)))
    if (counties.length > 0) await keepArea(db, country, layout, addedUp(await countsOfCounties(db, layout)))
  })
  return counted
}

async function countAnalysis(db: CommuneDb): Promise<void> {
  if (!(await beginAnalysis(db))) return
  const sheets = await latestSheets(db, { from: firstDay, to: today() })
  const whole = withholdTally(countHouseholds(sheets), tallyGroups2018)
  const years = new Map(byYear(sheets).map(([year, ofYear]) => [year, countHouseholds(ofYear)]))
  const byYears = withholdYears(whole, years, tallyGroups2018)
  await keepAnalysis(db, layout, [...stored(allYears, whole), ...storedYears(byYears)])
}

const byYear = (sheets: readonly JudgedHousehold[]): (readonly [number, readonly JudgedHousehold[]])[] => {
  const years = [...new Set(sheets.map(({ sheetDate }) => sheetDate.slice(0, 4)))].sort()
  return years.map((year) => [Number(year), sheets.filter(({ sheetDate }) => sheetDate.startsWith(year))])
}

const stored = (year: number, tally: WithheldTally): KeptCounts[] => [
  { year, told: false, figures: keys.map((key) => tally.exact.get(key) ?? 0) },
  { year, told: true, figures: storedTally(tally, keys) },
]

const storedYears = (years: ReadonlyMap<number, WithheldTally>): KeptCounts[] =>
  [...years].flatMap(([year, tally]) => stored(year, tally))

type PlaceCounts = KeptCounts & { readonly place: number }

/** The counts of several places together, of all years and year by year. */
function addedUp(counts: readonly PlaceCounts[]): KeptCounts[] {
  const whole = addUpTallies(partsOf(counts, allYears), tallyGroups2018)
  const years = [...new Set(counts.map(({ year }) => year))].filter((year) => year !== allYears).sort()
  const parts = new Map(years.map((year) => [year, partsOf(counts, year)]))
  return [...stored(allYears, whole), ...storedYears(addUpYears(whole, parts, tallyGroups2018))]
}

function partsOf(counts: readonly PlaceCounts[], ofYear: number): WithheldTally[] {
  const own = counts.filter(({ year }) => year === ofYear)
  const exact = new Map(own.filter(({ told }) => !told).map(({ place, figures }) => [place, figures]))
  return own
    .filter(({ told }) => told)
    .map(({ place, figures }) => ({
      exact: new Map(keys.map((key, at) => [key, exact.get(place)?.[at] ?? 0])),
      hidden: new Set(keys.filter((_, at) => figures[at] === withheldCount)),
    }))
}
