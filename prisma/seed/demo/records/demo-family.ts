import { riskEngine2018 } from '@/lib/content/indicators/2018/engine'
import { parseDay } from '@/lib/core/dates/calendar-date'
import { addDays } from '@/lib/core/deadlines/add-time'
import type { Sheet } from '@/lib/core/questionnaire/sheet'
import { judge } from '@/lib/core/risk/judge'
import type { Verdict } from '@/lib/core/risk/verdict'
import { censusPopulation } from '../census/population'
import { cnpIssuer } from '../people/cnp'
import { idOf } from '../people/ids'
import { rosterOf, type Roster } from '../people/roster'
import { randomFrom } from '../random'
import { writeSheet } from '../sheet/write-sheet'

/** A family of the census with its answered and judged sheet. */
export type DemoFamily = {
  readonly id: string
  readonly roster: Roster
  readonly sheet: Sheet
  readonly verdict: Verdict
}

const seed = 'aproape'
/** The visits of the demo were made over the past year, so that something falls due on every day. */
const spread = 350

/** The 5,840 families of the census; their sheets are dated back from `today`. The same for the same day. */
export function* demoFamilies(today: string): Generator<DemoFamily> {
  const random = randomFrom(`${seed} sheets`)
  const issuers = new Map<number, ReturnType<typeof cnpIssuer>>()
  for (const [index, { household, place }] of censusPopulation(seed).entries()) {
    const day = parseDay(addDays(today, -3 - random.below(spread)))
    if (day === null) throw new RangeError('not a day')
    const { index: commune } = place.commune
    const issue = issuers.get(commune) ?? cnpIssuer(commune)
    issuers.set(commune, issue)
    const roster = rosterOf(household, place, day, issue, random.fork(`roster ${index}`))
    const sheet = writeSheet(`census ${index + 1}`, roster, day, random.fork(`sheet ${index}`))
    yield { id: idOf(`family ${index}`), roster, sheet, verdict: judge(riskEngine2018, sheet) }
  }
}
