import { census2018 } from '@/lib/content/analysis/census-2018'
import { tally2018 } from '@/lib/content/analysis/tally-2018'
import { riskEngine2018 } from '@/lib/content/indicators/2018/engine'
import type { CensusHousehold } from '@/lib/core/analysis/census-household'
import { holdsOfHousehold } from '@/lib/core/analysis/holds-of-household'
import { countIn, type Tally } from '@/lib/core/analysis/tally'
import { toSheet } from '@/lib/core/sheet-sync/content'
import { allYears } from '@/lib/core/analysis/withhold-places'
import { type JudgedHousehold, latestSheets, type Period } from '@/lib/data/analysis-sheets'
import type { CommuneDb } from '@/lib/data/db'

const { questionnaire } = riskEngine2018.form
const besides = census2018.beside.map(({ code, condition }) => ({
  code,
  ...holdsOfHousehold(questionnaire, riskEngine2018.rules.truths, condition),
}))

/** The answers of a person that are counted beside what the sheet was judged to hold. */
const answers = [...new Set(besides.flatMap(({ needs }) => needs))]

/** Counts for the tables the latest sheet of each household, by the year of the sheet; 0: all years. */
export async function countHouseholds(db: CommuneDb, period: Period): Promise<ReadonlyMap<number, Tally>> {
  const all = new Map<string, number>()
  const years = new Map([[allYears, all]])
  for await (const sheets of latestSheets(db, period, answers))
    for (const sheet of sheets) {
      const year = Number(sheet.sheetDate.slice(0, 4))
      const ofYear = years.get(year) ?? new Map<string, number>()
      years.set(year, ofYear)
      const household = householdOf(sheet)
      countIn(all, tally2018, household)
      countIn(ofYear, tally2018, household)
    }
  return years
}

function householdOf({ id, sheetDate, confirmed, situations, children, persons }: JudgedHousehold): CensusHousehold {
  const { name, version } = questionnaire
  const sheet = toSheet({ sheetDate, household: {}, persons, separatedChildren: {} }, { id, form: name, version })
  const beside = besides.filter(({ holds }) => holds(sheet)).map(({ code }) => code)
  return {
    confirmed: new Set([...confirmed, ...beside]),
    situations,
    children,
    withSps: confirmed.includes(census2018.spsRow),
  }
}
