import { addDays, addMonths } from '@/lib/core/deadlines/add-time'
import type { Household } from '../census/household'
import { emptyProfile } from '../census/profile'
import { readProfile } from '../census/rows-of-facts'
import type { Settled } from '../census/settle'
import type { Random } from '../random'
import { workingDay } from './moment'

/** How the case of a family has gone. `usual`: as its dates have it; the others see to it that some work is due in every commune. */
export type Course =
  | 'usual'
  | 'plan-due-today'
  | 'plan-late'
  | 'plan-begun'
  | 'plan-submitted'
  | 'plan-returned'
  | 'visit-due-today'
  | 'visit-late'
  | 'renewal-due-today'
  | 'renewal-late'

/** A family of the census with the day of its home visit. `index` names it in the whole census. */
export type Visited = Settled & { readonly index: number; readonly day: string; readonly course: Course }

/** The earliest home visits of the census, so many days ago; those before renewals are a year old. */
const oldest = 345

/** For so many days the eldest child has been under 18: who has come of age since is not counted among the children any more. */
const underAgeFor = ({ children }: Household): number =>
  Math.max(3, (215 - Math.max(...children.map(({ months }) => months), 0)) * 30)

const months = (situations: number): number => (situations > 10 ? 3 : 6)

type Plot = {
  readonly course: Course
  readonly suits: (situations: number) => boolean
  readonly day: (today: string, situations: number) => string
}

const some = (situations: number): boolean => situations > 0
const many = (situations: number): boolean => situations > 5
const none = (situations: number): boolean => situations === 0
const ago = (days: number) => (today: string) => addDays(today, -days)

/** The courses that each commune has once. From the home visit to the mayor's order the others take three weeks. */
const plots: readonly Plot[] = [
  { course: 'plan-due-today', suits: some, day: ago(30) },
  { course: 'plan-late', suits: some, day: ago(37) },
  { course: 'plan-begun', suits: some, day: ago(9) },
  { course: 'plan-submitted', suits: some, day: ago(16) },
  { course: 'plan-returned', suits: some, day: ago(22) },
  { course: 'visit-due-today', suits: many, day: (today, n) => addDays(addMonths(today, -months(n)), -21) },
  { course: 'visit-late', suits: many, day: (today, n) => addDays(addMonths(today, -months(n)), -21 - 11) },
  { course: 'renewal-due-today', suits: none, day: (today) => addMonths(today, -12) },
  { course: 'renewal-late', suits: none, day: (today) => addDays(addMonths(today, -12), -9) },
]
export const fromVisitToOrder = 21

const daysBack = (today: string, day: string): number => (Date.parse(today) - Date.parse(day)) / 86_400_000

/** Gives the families of one commune the days of their home visits, seen from `today`; by day. */
export function visitsOf(
  families: readonly (Settled & { readonly index: number })[],
  today: string,
  random: Random,
): Visited[] {
  const profile = emptyProfile()
  const known = random.shuffled(families).map((family) => {
    readProfile(family.household, profile)
    return { ...family, situations: profile.situations }
  })
  const taken = new Set<number>()
  const plotted = plots.flatMap(({ course, suits, day }): Visited[] => {
    const found = known.find(
      ({ index, household, situations }) =>
        !taken.has(index) && suits(situations) && underAgeFor(household) > daysBack(today, day(today, situations)),
    )
    if (!found) return []
    taken.add(found.index)
    return [{ ...found, course, day: day(today, found.situations) }]
  })
  const others = known
    .filter(({ index }) => !taken.has(index))
    .map((family): Visited => {
      const back = random.between(3, Math.min(oldest, underAgeFor(family.household)))
      return { ...family, course: 'usual', day: workingDay(addDays(today, -back)) }
    })
  return [...plotted, ...others].sort((a, b) => a.day.localeCompare(b.day) || a.index - b.index)
}
