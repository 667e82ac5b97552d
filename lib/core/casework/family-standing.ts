import { completedYears } from '@/lib/core/dates/completed'
import { parseDay } from '@/lib/core/dates/calendar-date'
import { addMonths } from '@/lib/core/deadlines/add-time'
import { planDueOn, sheetDueOn } from '@/lib/core/deadlines/due-dates'
import type { DatedLimits } from '@/lib/core/deadlines/limits'
import { visitDue, type VisitCall } from '@/lib/core/deadlines/visit-due'
import { dimensionsOf, type Dimension, type Duty, type FamilyState } from './family-states'

/** A signed observation sheet. Days are "2026-05-07", moments ISO in UTC. */
export type SignedObservation = VisitCall & {
  readonly id: string
  readonly signedAt: string
  /** Its conclusion: a home visit with the risk sheet is needed. */
  readonly needed: boolean
  /** Indicator codes answered yes. */
  readonly suspected: readonly string[]
}

/** A finished risk sheet with what its verdict says. */
export type FinishedRiskSheet = {
  readonly id: string
  readonly observationSheetId: string | null
  readonly sheetDate: string
  readonly finishedAt: string
  readonly finishedOn: string
  readonly confirmed: readonly string[]
  readonly situations: number
  readonly monitoringMonths: number | null
}

/** `approvedOn` is the date of the mayor's order. */
export type PlanRecord = {
  readonly riskSheetId: string
  readonly status: string
  readonly approvedOn: string | null
  /** Of a plan that was in force and ended: the family needs another one while risks stay confirmed. */
  readonly closedOn: string | null
}

/** A visit from which the next one is counted; `nextOn` where the worker chose a sooner day than the band asks for. */
export type CountedVisit = { readonly on: string; readonly nextOn: string | null }
export type ChildRecord = { readonly birthDate: string | null; readonly separated: boolean; readonly left: boolean }

/** Everything that decides where a family stands. */
export type FamilyRecords = {
  readonly closed: boolean
  readonly children: readonly ChildRecord[]
  readonly observationDraft: boolean
  readonly observations: readonly SignedObservation[]
  readonly riskDraft: boolean
  /** All of them, the oldest first. */
  readonly riskSheets: readonly FinishedRiskSheet[]
  readonly plans: readonly PlanRecord[]
  /** The visits that count for the rhythm: not the extra ones, unless the worker said so. */
  readonly visits: readonly CountedVisit[]
  /** Days of the cases that count as a renewal of the sheet (methodology 1.1.1, note 38). */
  readonly renewals: readonly string[]
}

export type FamilyStanding = {
  readonly state: FamilyState
  readonly dueOn: string | null
  readonly dueFor: Duty | null
  /** The last moment of a limit that is counted in hours (ISO in UTC); null where the limit is a day. */
  readonly dueAt: string | null
  /** The next visit by the plan in force, also while something else is due first; null without one. */
  readonly monitoringDueOn: string | null
  /** Suspected in a sheet that waits for its visit, or confirmed by the last visit. */
  readonly dimensions: readonly Dimension[]
  /** Of the latest finished risk sheet; null when there is none. */
  readonly situations: number | null
  /** At home and under 18 on the day asked about. */
  readonly childrenCount: number
}

type Step = Pick<FamilyStanding, 'state' | 'dueOn' | 'dueFor'> & { readonly dueAt?: string }

/** Where a family stands and what is due when, computed from its records alone (design section 2, clocks in docs/decisions/040). */
export function familyStanding(records: FamilyRecords, today: string, limits: DatedLimits): FamilyStanding {
  const childrenCount = records.children.filter((child) => isCounted(child, today)).length
  const last = records.riskSheets.at(-1)
  const situations = last?.situations ?? null
  if (records.closed) {
    return {
      state: 'closed',
      dueOn: null,
      dueFor: null,
      dueAt: null,
      monitoringDueOn: null,
      dimensions: [],
      situations,
      childrenCount,
    }
  }
  const suspected = openSuspicions(records).flatMap((sheet) => sheet.suspected)
  const codes = [...suspected, ...(last?.confirmed ?? [])]
  return {
    dueAt: null,
    ...withDrafts(records, stepOf(records, limits)),
    monitoringDueOn: monitoringDueOn(records),
    dimensions: dimensionsOf(codes),
    situations,
    childrenCount,
  }
}

function stepOf(records: FamilyRecords, limits: DatedLimits): Step {
  const [soonest] = openSuspicions(records)
    .map((sheet) => visitDue(sheet, limits))
    .sort((a, b) => a.at - b.at)
  if (soonest !== undefined)
    return { state: 'visit-due', dueOn: soonest.day, dueFor: 'home-visit', dueAt: soonest.moment }
  const last = records.riskSheets.at(-1)
  if (last !== undefined && last.situations > 0) return confirmedStep(records, last, limits)
  const observedOn = records.observations.map(({ filledOn }) => filledOn).sort()
  const lastSheetOn = [...observedOn, ...(last === undefined ? [] : [last.sheetDate])].sort().at(-1)
  if (lastSheetOn === undefined) return { state: 'no-sheet', dueOn: null, dueFor: null }
  return {
    state: last?.sheetDate === lastSheetOn ? 'not-confirmed' : 'no-suspicion',
    dueOn: sheetDueOn([lastSheetOn, ...records.renewals].sort().at(-1) ?? lastSheetOn, limits),
    dueFor: 'sheet-renewal',
  }
}

/** The sheets with a suspicion that no risk sheet has answered yet. On the same day only a later risk sheet answers. */
const openSuspicions = ({ observations, riskSheets }: FamilyRecords): readonly SignedObservation[] =>
  observations.filter(
    (observation) =>
      observation.needed &&
      !riskSheets.some(
        (sheet) =>
          sheet.observationSheetId === observation.id ||
          sheet.sheetDate > observation.filledOn ||
          (sheet.sheetDate === observation.filledOn && sheet.finishedAt >= observation.signedAt),
      ),
  )

/** Children of the family are in the Registry: a plan in 30 days, then visits at the rhythm of the band. */
function confirmedStep(records: FamilyRecords, last: FinishedRiskSheet, limits: DatedLimits): Step {
  const spell = sheetsOfSpell(records.riskSheets)
  const plans = plansOfSpell(records)
  if (plans.some(({ status, approvedOn }) => status === 'approved' && approvedOn !== null)) {
    const dueOn = monitoringDueOn(records)
    return { state: 'monitored', dueOn, dueFor: dueOn === null ? null : 'monitoring-visit' }
  }
  const open = plans.find(({ status }) => status === 'submitted' || status === 'returned')
  return {
    state: open === undefined ? 'plan-due' : open.status === 'submitted' ? 'plan-submitted' : 'plan-returned',
    dueOn: planDueOn(
      plans.reduce((from, { closedOn }) => later(from, closedOn), (spell[0] ?? last).finishedOn),
      limits,
    ),
    dueFor: 'plan',
  }
}

const later = (day: string, other: string | null): string => (other !== null && other > day ? other : day)

/** The plans made since the family last entered the Registry. */
const plansOfSpell = ({ riskSheets, plans }: FamilyRecords): readonly PlanRecord[] => {
  const spell = sheetsOfSpell(riskSheets)
  return plans.filter((plan) => spell.some(({ id }) => id === plan.riskSheetId))
}

/**
 * The months of the band, counted from the first order of the spell (since the last plan ended, if one did) or from the last visit
 * that counts; the sooner day chosen at that visit holds until a newer sheet gives the band anew.
 */
function monitoringDueOn(records: FamilyRecords): string | null {
  const last = records.riskSheets.at(-1)
  const plans = plansOfSpell(records)
  const ended = plans.reduce((day, { closedOn }) => later(day, closedOn), '')
  const approvals = plans.flatMap(({ approvedOn }) => approvedOn ?? []).sort()
  const since = approvals.find((day) => day >= ended) ?? approvals.at(-1)
  const inForce = plans.some(({ status }) => status === 'approved')
  if (last === undefined || last.monitoringMonths === null || since === undefined || !inForce) return null
  const visit = records.visits
    .filter(({ on }) => on >= since)
    .reduce<CountedVisit | null>((latest, each) => (latest === null || each.on >= latest.on ? each : latest), null)
  if (visit !== null && visit.nextOn !== null && last.sheetDate <= visit.on) return visit.nextOn
  return addMonths(visit?.on ?? since, last.monitoringMonths)
}

/** The sheets since the family last entered the Registry: a second confirmation does not start the clock of the plan again. */
const sheetsOfSpell = (sheets: readonly FinishedRiskSheet[]): readonly FinishedRiskSheet[] =>
  sheets.slice(sheets.findLastIndex(({ situations }) => situations === 0) + 1)

/** An open draft names the state where it is the next thing to do; the clock stays that of the duty behind it. */
function withDrafts({ riskDraft, observationDraft }: FamilyRecords, step: Step): Step {
  if (riskDraft) return { ...step, state: 'risk-sheet-draft' }
  const beforeSuspicion = step.state === 'no-sheet' || step.state === 'no-suspicion' || step.state === 'not-confirmed'
  return observationDraft && beforeSuspicion ? { ...step, state: 'observation-draft' } : step
}

function isCounted(child: ChildRecord, today: string): boolean {
  if (child.left || child.separated) return false
  const birth = child.birthDate === null ? null : parseDay(child.birthDate)
  const day = parseDay(today)
  return birth === null || day === null || completedYears(birth, day) < 18
}
