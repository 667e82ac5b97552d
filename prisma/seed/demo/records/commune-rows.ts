import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { formatSheetNumber } from '@/lib/core/observation/sheet-number'
import { hasDemoAccount } from '../commune-workers'
import { isChild } from '../people/roster'
import type { DemoCommune } from '../places'
import { randomFrom } from '../random'
import type { CaseStory } from '../story/case-story'
import { alertRows } from './alert-rows'
import { countyRows } from './county-rows'
import { dutyRows } from './duty-rows'
import { escalationRows } from './escalation-rows'
import { familyRows } from './family-rows'
import { observationRows } from './observation-rows'
import { homeVisitRows } from './home-visit-rows'
import { planRows } from './plan-rows'
import { professionalRows } from './professional-rows'
import { protectionRows } from './protection-rows'
import { referralRows } from './referral-rows'
import { riskRows } from './risk-rows'
import { addRows, noRows, type Row, type Rows } from './rows'
import { unknownRows } from './unknown-rows'
import type { Worker } from './worker'

const familyParts = [
  familyRows,
  observationRows,
  riskRows,
  homeVisitRows,
  unknownRows,
  planRows,
  alertRows,
  escalationRows,
]

const communeParts = [referralRows, professionalRows, dutyRows, countyRows, protectionRows]

/** Everything that a commune has on file on that day ("2026-05-07"). */
export function communeRows(commune: DemoCommune, cases: readonly CaseStory[], worker: Worker, today: string): Rows {
  const key = { commune_id: commune.siruta, county_id: commune.county }
  const sheets = runningNumbers(
    cases.flatMap(({ id, observation }) =>
      observation ? { id, day: romanianDay(new Date(observation.signedAt)) } : [],
    ),
  )
  const orders = runningNumbers(
    cases.flatMap(({ planBefore, plan }) =>
      [planBefore, plan].flatMap((each) => (each?.orderOn ? { id: each.id, day: each.orderOn } : [])),
    ),
  )
  const orderNumber = (planId: string): string | null => orders.of.get(planId)?.running.toString() ?? null
  const rows = noRows()
  for (const story of cases) {
    const sheet = sheets.of.get(story.id)
    const file = {
      story,
      commune,
      key,
      worker,
      today,
      sheetNumber: sheet ? formatSheetNumber(commune.county, sheet.running, sheet.year) : null,
      orderNumber,
    }
    for (const part of familyParts) addRows(rows, part(file))
  }
  const file = {
    ...{ commune, cases, key, worker, today },
    many: hasDemoAccount(commune),
    random: randomFrom(`records of ${commune.siruta}`),
  }
  for (const part of communeParts) addRows(rows, part(file))
  rows.sheet_counter.push(...[...sheets.last].map(([year, last]) => ({ ...key, year, last })))
  rows.child_population.push(...populationRows(key, cases, Number(today.slice(0, 4)) - 1))
  return rows
}

type Numbered = { readonly year: number; readonly running: number }

/** Numbers what has a day, by day, each year from 1; and the last number of each year. */
function runningNumbers(dated: readonly { readonly id: string; readonly day: string }[]): {
  readonly of: ReadonlyMap<string, Numbered>
  readonly last: ReadonlyMap<number, number>
} {
  const of = new Map<string, Numbered>()
  const last = new Map<number, number>()
  for (const { id, day } of dated.toSorted((a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id))) {
    const year = Number(day.slice(0, 4))
    const running = (last.get(year) ?? 0) + 1
    last.set(year, running)
    of.set(id, { year, running })
  }
  return { of, last }
}

/** What statistics say of the children of each village: some more than are known to SPAS. */
function populationRows(key: Row, cases: readonly CaseStory[], year: number): Row[] {
  const children = new Map<number, number>()
  for (const { roster, closed } of cases) {
    if (closed !== null) continue
    const village = roster.place.village.siruta
    children.set(village, (children.get(village) ?? 0) + roster.members.filter(isChild).length)
  }
  return [...children].map(([village_id, known]) => ({
    ...key,
    village_id,
    year,
    children: Math.round(known * 1.1),
  }))
}
