import { tallyGroups2018, tallyLayout2018 } from '@/lib/content/analysis/tally-2018'
import type { Tally } from '@/lib/core/analysis/tally'
import {
  addUpTallies,
  storedTally,
  withheldCount,
  withholdTally,
  type WithheldTally,
} from '@/lib/core/analysis/withhold-tally'
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
      await keepArea(db, countyId, layout, storedYears(addedUp(await countsOfCommunes(db, countyId, layout))))
    if (counties.length === 0) return
    const years = addedUp(await countsOfCounties(db, layout))
    const whole = addUpTallies([...years.values()], tallyGroups2018)
    await keepArea(db, 0, layout, [...storedYears(years), ...stored(allYears, whole)])
  })
  return counted
}

async function countAnalysis(db: CommuneDb): Promise<void> {
  if (!(await beginAnalysis(db))) return
  const sheets = await latestSheets(db, { from: firstDay, to: today() })
  const years = byYear(sheets).map(([year, ofYear]) => [year, countHouseholds(ofYear)] as const)
  const counts = years.flatMap(([year, tally]) => stored(year, withholdTally(tally, tallyGroups2018)))
  await keepAnalysis(db, layout, counts)
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

/** The counts of several places together, year by year. */
function addedUp(counts: readonly (KeptCounts & { readonly place: number })[]): Map<number, WithheldTally> {
  const years = [...new Set(counts.map(({ year }) => year))].sort()
  return new Map(
    years.map((year) => {
      const ofYear = counts.filter((each) => each.year === year)
      const parts = ofYear
        .filter(({ told }) => told)
        .map((told): WithheldTally => {
          const exact = ofYear.find((each) => !each.told && each.place === told.place)?.figures ?? []
          const tally: Tally = new Map(keys.map((key, place) => [key, exact[place] ?? 0]))
          return { exact: tally, hidden: new Set(keys.filter((_, place) => told.figures[place] === withheldCount)) }
        })
      return [year, addUpTallies(parts, tallyGroups2018)]
    }),
  )
}
