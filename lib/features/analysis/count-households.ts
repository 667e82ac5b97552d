import { census2018 } from '@/lib/content/analysis/census-2018'
import { tally2018 } from '@/lib/content/analysis/tally-2018'
import { riskEngine2018 } from '@/lib/content/indicators/2018/engine'
import type { CensusHousehold } from '@/lib/core/analysis/census-household'
import { holdsOfHousehold } from '@/lib/core/analysis/holds-of-household'
import { type Tally, tallyOf } from '@/lib/core/analysis/tally'
import { toSheet } from '@/lib/core/sheet-sync/content'
import type { JudgedHousehold } from '@/lib/data/analysis-sheets'

const { form } = riskEngine2018
const besides = census2018.beside.map(({ code, condition }) => ({ code, holds: holdsOfHousehold(form, condition) }))

/** Counts judged sheets, one a household, for the tables. */
export const countHouseholds = (sheets: readonly JudgedHousehold[]): Tally =>
  tallyOf(tally2018, sheets.map(householdOf))

function householdOf({ id, sheetDate, confirmed, situations, children, persons }: JudgedHousehold): CensusHousehold {
  const { name, version } = form.questionnaire
  const sheet = toSheet({ sheetDate, household: {}, persons, separatedChildren: {} }, { id, form: name, version })
  const beside = besides.filter(({ holds }) => holds(sheet)).map(({ code }) => code)
  return {
    confirmed: new Set([...confirmed, ...beside]),
    situations,
    children,
    withSps: confirmed.includes(census2018.spsRow),
  }
}
