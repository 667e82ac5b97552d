import type { Role } from '@/lib/core/access/actor'
import type { Duty, DutyCatalogue, DutyStep } from '@/lib/core/duties/duty'
import type { DutyState } from '@/lib/core/duties/duty-state'
import { byDeadline } from '@/lib/core/duties/order'
import type { Coordinator } from '@/lib/core/oversight/county-duties'
import type { NextStep } from './next-step'
import { familyStep, type OpenFamilyRecords } from './today-step'

/** By when something is to be done; `now`: at once, before everything else; `undated`: the law names no limit. */
const dutyGroups = ['now', 'late', 'today', 'week', 'month', 'undated'] as const
export type DutyGroup = (typeof dutyGroups)[number]

/** What is known of a family whose duties are watched. */
export type TodayFamily = OpenFamilyRecords & {
  readonly id: string
  readonly headName: string
  readonly village: string | null
}

/** Whom a case written down, a professional's sheet that arrived or a child of the county's list is about. */
export type TodaySubject = { readonly kind: 'referral' | 'arrived-sheet' | 'listed-child'; readonly name: string }

/** One thing to do: the most pressing of the duties of one kind towards one family, or of the commune. */
export type TodayItem = Pick<
  DutyState,
  'duty' | 'state' | 'due' | 'dueOn' | 'daysLeft' | 'lateBy' | 'limit' | 'started'
> &
  Pick<Duty, 'start' | 'basis' | 'force'> & {
    readonly recordId: string | null
    readonly family: Pick<TodayFamily, 'id' | 'headName' | 'village'> | null
    /** Whom the record is about that set the duty going. */
    readonly about: TodaySubject | null
    /** How many duties of this kind wait here: children without a sheet, months not closed. */
    readonly count: number
    readonly step: { readonly of: 'family'; readonly next: NextStep } | { readonly of: 'duty'; readonly step: DutyStep }
  }

/** A child of the Observatory who has come of age. */
export type GrownUp = {
  readonly childId: string
  readonly familyId: string
  readonly name: string
  readonly headName: string
  readonly birthDate: string
}

export type TodayList = {
  /** The groups in which something waits, the most pressing first, each with how many it has in all. */
  readonly groups: readonly {
    readonly group: DutyGroup
    readonly total: number
    readonly items: readonly TodayItem[]
  }[]
  readonly grownUp: readonly GrownUp[]
  /** Whom of the county the commune turns to; null: nobody is named. */
  readonly coordinator: Coordinator | null
  readonly today: string
}

type Surroundings = {
  readonly role: Role
  readonly catalogue: DutyCatalogue
  readonly families: ReadonlyMap<string, TodayFamily>
  /** By the id of the record. */
  readonly subjects: ReadonlyMap<string, TodaySubject>
}

/** What the role has to do within 30 days or without a limit, by deadline; duties of one kind in one place are one thing to do. */
export function todayItems(states: readonly DutyState[], around: Surroundings): TodayItem[] {
  const own = states.filter(({ duty, state, daysLeft }) => {
    const watched = around.catalogue[duty].who.includes(around.role)
    return watched && state !== 'met' && (daysLeft === null || daysLeft <= 30)
  })
  const places = new Map<string, DutyState[]>()
  for (const state of byDeadline(own)) {
    const place = `${state.duty} ${state.subject.familyId ?? state.subject.recordId ?? ''}`
    const same = places.get(place)
    if (same === undefined) places.set(place, [state])
    else same.push(state)
  }
  return [...places.values()].flatMap((same) => itemOf(same, around))
}

function itemOf(same: readonly DutyState[], around: Surroundings): TodayItem[] {
  const [first] = same
  if (first === undefined) return []
  const { subject, duty, state, due, dueOn, daysLeft, lateBy, limit, started } = first
  const { start, basis, force, step } = around.catalogue[first.duty]
  const family = subject.familyId === null ? undefined : around.families.get(subject.familyId)
  const next = family === undefined ? null : familyStep(first.duty, family)
  return [
    {
      ...{ duty, state, due, dueOn, daysLeft, lateBy, limit, started },
      start,
      basis,
      force,
      recordId: subject.recordId,
      family: family ?? null,
      about: (subject.recordId === null ? undefined : around.subjects.get(subject.recordId)) ?? null,
      count: same.length,
      step: next === null ? { of: 'duty', step } : { of: 'family', next },
    },
  ]
}

/** Where something to do stands in the day's work. */
export const dutyGroupOf = ({ state, daysLeft, limit }: TodayItem): DutyGroup => {
  if (limit.kind === 'immediate') return 'now'
  if (state === 'late') return 'late'
  if (daysLeft === null) return 'undated'
  return daysLeft <= 0 ? 'today' : daysLeft <= 7 ? 'week' : 'month'
}

/** The items by group, the first `shown` of each; of what is to be done at once, all. */
export const groupItems = (items: readonly TodayItem[], shown: number): TodayList['groups'] =>
  dutyGroups.flatMap((group) => {
    const own = items.filter((item) => dutyGroupOf(item) === group)
    return own.length === 0 ? [] : { group, total: own.length, items: group === 'now' ? own : own.slice(0, shown) }
  })
