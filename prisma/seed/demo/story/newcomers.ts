import { type CalendarDate, parseDay } from '@/lib/core/dates/calendar-date'
import { addDays, addMonths } from '@/lib/core/deadlines/add-time'
import { shownDay } from '@/lib/core/observation/shown-values'
import { childFact, fact, type Household, isParent, schooling, sexFrom } from '../census/household'
import type { Adult, Child } from '../census/household'
import { idOf } from '../people/ids'
import type { Roster } from '../people/roster'
import type { VillagePlace } from '../places'
import type { Random } from '../random'
import type { Worker } from '../records/worker'
import { writeSheet } from '../sheet/write-sheet'
import { alertByObservation } from './alerted'
import { visitAhead, visitMissed } from './called-on'
import type { CaseStory, HomeVisitStory, ObservationStory } from './case-story'
import { momentOn } from './moment'
import { observed } from './observed'

/** Where a family stands that the census did not visit. */
type Standing =
  | 'just-entered'
  | 'sheet-begun'
  | 'nothing-suspected'
  | 'renewal-near'
  | 'visit-today'
  | 'visit-tomorrow'
  | 'visit-late'
  | 'visit-of-teacher'
  | 'visit-begun'
  | 'moved-away'

/** In the communes that people try the demo in, and in the others. */
const standings = {
  many: [
    'just-entered',
    'just-entered',
    'sheet-begun',
    'nothing-suspected',
    'nothing-suspected',
    'renewal-near',
    'visit-today',
    'visit-tomorrow',
    'visit-late',
    'visit-of-teacher',
    'visit-begun',
    'moved-away',
  ],
  few: ['just-entered', 'nothing-suspected', 'visit-today', 'visit-late', 'visit-begun'],
} as const satisfies Record<string, readonly Standing[]>

const suspects = [
  ['1a', '1a1', '5c'],
  ['4d', '4c2'],
  ['6b', '6b3'],
  ['3e', '3b'],
  ['1b', '5g'],
]

/** A family of today with one to three children, crowded and without work where the visit has begun. */
function household(standing: Standing, random: Random): Household {
  const newborn = standing === 'just-entered' && random.chance(0.5)
  const count = newborn ? 1 : random.between(1, 3)
  const first = newborn ? 1 : random.between(8, 150)
  const children = Array.from({ length: count }, (_, index): Child => {
    const months = Math.max(1, first - index * 26)
    return {
      months,
      sex: sexFrom(random),
      family: 0,
      parents: 'own',
      facts: standing === 'visit-begun' ? childFact.unvaccinated : 0,
      schooling: schooling.attending,
    }
  }).filter(({ months }, index, all) => index === 0 || months < (all[index - 1]?.months ?? 0))
  const years = 20 + Math.floor(first / 12) + random.below(12)
  const adults: Adult[] = [
    { role: 'mother', sex: 2, years, family: 0 },
    ...(random.chance(0.8) ? [{ role: 'father' as const, sex: 1 as const, years: years + 3, family: 0 as const }] : []),
  ]
  return {
    sps: false,
    care: adults.length === 2 ? 'both' : 'single',
    adults,
    children,
    separated: [],
    parentsHome: [adults.filter(isParent).length, 0],
    strain: 0,
    facts: standing === 'visit-begun' ? fact.idle | fact.crowded | fact.poor : 0,
  }
}

type Setting = {
  readonly places: readonly VillagePlace[]
  readonly worker: Worker
  readonly today: string
  /** Names, birth dates and CNPs for the people of a household on a day. */
  readonly rosterFor: (household: Household, place: VillagePlace, day: CalendarDate, random: Random) => Roster
  /** Has the larger choice. */
  readonly many: boolean
}

/** Families of a commune that came after the census: it does not count them, and none of them has a finished risk sheet. */
export function newcomersOf(setting: Setting, random: Random): CaseStory[] {
  const kinds: readonly Standing[] = setting.many ? standings.many : standings.few
  return kinds.map((standing, index) => {
    const place = random.pick(setting.places)
    const name = `${place.commune.siruta} newcomer ${index}`
    return newcomer(name, standing, place, setting, random.fork(name))
  })
}

function newcomer(name: string, standing: Standing, place: VillagePlace, setting: Setting, random: Random): CaseStory {
  const { worker, today, rosterFor } = setting
  const observation = sheetOf(name, standing, worker, today, random)
  const day = observation?.filledOn ?? addDays(today, -random.between(1, 6))
  const date = parseDay(day)
  if (date === null) throw new RangeError('not a day')
  const roster = rosterFor(household(standing, random), place, date, random)
  return {
    id: idOf(`family ${name}`),
    roster,
    enteredAt: momentOn(day, '08:05'),
    observation,
    observationDraft: standing === 'sheet-begun' ? begunSheet(worker, today) : null,
    risk: standing === 'visit-begun' ? begunVisit(name, roster, today, random) : null,
    homeVisits:
      observation === null ? [] : homeVisitsOf(name, standing, observation, setting, random.fork('home visits')),
    alerts: observation === null ? [] : alertByObservation(name, observation, roster, today, random.fork('alert')),
    escalation: null,
    unknown: [],
    planBefore: null,
    plan: null,
    visits: [],
    closed: standing === 'moved-away' ? { on: addDays(today, -12), reason: 'moved-away' } : null,
  }
}

/** So many days before today the sheet was filled in, or reached SPAS. */
const daysBefore: Partial<Readonly<Record<Standing, number>>> = {
  'visit-today': 3,
  'visit-tomorrow': 2,
  'visit-late': 5,
  'visit-of-teacher': 1,
  'visit-begun': 2,
  'nothing-suspected': 75,
  'moved-away': 140,
}

function sheetOf(
  name: string,
  standing: Standing,
  worker: Worker,
  today: string,
  random: Random,
): ObservationStory | null {
  if (standing === 'just-entered' || standing === 'sheet-begun') return null
  const clear = standing === 'nothing-suspected' || standing === 'renewal-near' || standing === 'moved-away'
  const arrivedOn =
    standing === 'renewal-near' ? addDays(addMonths(today, -12), 6) : addDays(today, -(daysBefore[standing] ?? 0))
  const sheet = observed(
    {
      name,
      worker,
      arrivedOn,
      suspects: clear ? null : random.pick(suspects),
      visitOn: clear ? null : addDays(arrivedOn, standing === 'visit-begun' ? 1 : 3),
      byProfessional: standing === 'visit-of-teacher',
      abroad: false,
    },
    random,
  )
  const { professional } = worker
  return standing === 'visit-of-teacher' && professional !== null
    ? { ...sheet, fillerKind: 'teacher', fillerName: professional.name, fillerPosition: professional.position }
    : sheet
}

const homeVisitsOf = (
  name: string,
  standing: Standing,
  observation: ObservationStory,
  { today, many }: Setting,
  random: Random,
): HomeVisitStory[] =>
  standing === 'visit-late' && many
    ? visitMissed(name, observation, today, random)
    : visitAhead(name, observation, random)

/** What the worker has typed so far: the first dimension. */
const begunSheet = (worker: Worker, today: string): Readonly<Record<string, string>> => ({
  fillerKind: 'spas',
  fillerName: worker.name,
  fillerPosition: worker.position,
  trigger: 'c',
  filledOn: shownDay(today),
  'row.1a': '1',
  'row.1a1': '1',
  'row.1a2': '2',
  'row.1b': '2',
  'row.1c1': '2',
})

/** A risk sheet of yesterday's visit, of which the first sections are answered. */
function begunVisit(name: string, roster: Roster, today: string, random: Random): CaseStory['risk'] {
  const day = addDays(today, -1)
  const date = parseDay(day)
  if (date === null) throw new RangeError('not a day')
  const sheet = writeSheet(idOf(`risk sheet ${name}`), roster, date, random)
  return { id: sheet.id, sheet, finish: null, begunAt: momentOn(day, '14:05') }
}
