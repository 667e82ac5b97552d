import { riskEngine2018 } from '@/lib/content/indicators/2018/engine'
import { addDays } from '@/lib/core/deadlines/add-time'
import { planDueOn } from '@/lib/core/deadlines/due-dates'
import { datedLimits } from '@/lib/core/deadlines/limits'
import type { PlanStatus } from '@/lib/core/plan/plan'
import { judge } from '@/lib/core/risk/judge'
import { idOf } from '../people/ids'
import type { Roster } from '../people/roster'
import type { Random } from '../random'
import type { Worker } from '../records/worker'
import { writeSheet } from '../sheet/write-sheet'
import { alertsByRule } from './alerted'
import { visitMade } from './called-on'
import type { CaseStory, PlanStory, RiskStory } from './case-story'
import { type Course, fromVisitToOrder, type Visited } from './courses'
import { escalated } from './escalated'
import { momentOn, workingDay } from './moment'
import { observed } from './observed'
import { opinions, planGoal, planLines, returnReasons } from './planned'
import { unknownChildren } from './unknown-to-services'
import { monitoring } from './visited'

/** How far the plan has come: its status, and the day of the mayor's order. */
type Progress = { readonly status: PlanStatus | null; readonly orderOn: string | null }

const plotted: Partial<Readonly<Record<Course, PlanStatus | null>>> = {
  'plan-due-today': 'draft',
  'plan-late': null,
  'plan-begun': 'draft',
  'plan-submitted': 'submitted',
  'plan-returned': 'returned',
}

function progressOf(course: Course, day: string, today: string, random: Random): Progress {
  const fixed = plotted[course]
  if (fixed !== undefined) return { status: fixed, orderOn: null }
  if (course === 'visit-due-today' || course === 'visit-late')
    return { status: 'approved', orderOn: addDays(day, fromVisitToOrder) }
  // Most orders come within the thirty days.
  const orderOn = workingDay(addDays(day, random.chance(0.93) ? random.between(12, 29) : random.between(30, 40)))
  // Nothing is decided later today.
  if (orderOn < today) return { status: 'approved', orderOn }
  const since = (Date.parse(today) - Date.parse(day)) / 86_400_000
  if (since < 6) return { status: random.chance(0.3) ? 'draft' : null, orderOn: null }
  return { status: random.weighted({ draft: 0.45, submitted: 0.45, returned: 0.1 }), orderOn: null }
}

function planOf(name: string, risk: RiskStory, { status, orderOn }: Progress, told: Telling): PlanStory | null {
  const { roster, random, worker, today } = told
  const confirmed = risk.finish?.verdict.confirmed ?? []
  const day = risk.sheet.sheetDate
  if (status === null) return null
  const submittedOn = orderOn === null ? earlier(addDays(day, 8), addDays(today, -1)) : addDays(orderOn, -3)
  const decidedOn = status === 'returned' ? earlier(addDays(day, 12), addDays(today, -1)) : orderOn
  const lines = planLines(
    confirmed,
    { startsOn: addDays(orderOn ?? addDays(day, 21), 1), commune: roster.place.commune.name, officer: worker.name },
    random,
  )
  return {
    id: idOf(`plan ${name}`),
    status,
    goal: planGoal(confirmed, lines, roster, random.fork('goal')),
    lines,
    dueOn: planDueOn(day, datedLimits),
    createdAt: momentOn(earlier(addDays(day, 1), today), '09:20'),
    submittedAt: status === 'draft' ? null : momentOn(submittedOn, '13:15'),
    orderOn,
    decidedAt: decidedOn === null ? null : momentOn(decidedOn, '15:05'),
    returnReason: status === 'returned' ? random.pick(returnReasons) : null,
    ...opinions(roster, status !== 'draft', random.fork('opinions')),
    version: 1,
    revises: null,
  }
}

const earlier = (one: string, other: string): string => (one < other ? one : other)

export type Telling = {
  readonly roster: Roster
  readonly worker: Worker
  readonly today: string
  readonly random: Random
}

/** The whole case of a family of the census: suspicion, visit, plan and monitoring, as far as they have come by `today`. */
export function tellCase(name: string, visited: Visited, told: Telling): CaseStory {
  const { roster, worker, today, random } = told
  const { day, course, household } = visited
  const [year = 0, month = 1, inMonth = 1] = day.split('-').map(Number)
  const sheet = writeSheet(idOf(`risk sheet ${name}`), roster, { year, month, day: inMonth }, random.fork('sheet'))
  const verdict = judge(riskEngine2018, sheet)
  const finish = { at: momentOn(day, `16:${random.between(10, 55)}`), verdict }
  const risk: RiskStory = { id: sheet.id, sheet, finish, begunAt: momentOn(day, '14:05') }

  const story = random.fork('story')
  const byProfessional = story.chance(0.22)
  const workdays = [0, 1, 2, 3].map((back) => addDays(day, -back)).filter((each) => workingDay(each) === each)
  const arrivedOn = workdays.length > 0 ? story.pick(workdays) : day
  const observation = observed(
    {
      name,
      worker,
      arrivedOn,
      suspects: verdict.confirmed,
      visitOn: day,
      byProfessional,
      abroad: household.care === 'away',
    },
    story,
  )
  const progress = verdict.situations > 0 ? progressOf(course, day, today, story) : { status: null, orderOn: null }
  const { orderOn } = progress
  return {
    id: idOf(`family ${name}`),
    roster,
    enteredAt: momentOn(observation.filledOn, '08:05'),
    observation,
    observationDraft: null,
    risk,
    homeVisits: visitMade(name, observation, day, random.fork('home visit')),
    alerts: alertsByRule(name, risk, today, random.fork('alert')),
    escalation: escalated(name, risk, today, random.fork('escalation')),
    unknown: unknownChildren(name, risk, roster, today, random.fork('unknown')),
    planBefore: null,
    plan: planOf(name, risk, progress, { ...told, random: story }),
    visits:
      orderOn === null ? [] : monitoring(name, { orderOn, months: verdict.monitoringMonths, course, today }, story),
    closed: null,
  }
}
