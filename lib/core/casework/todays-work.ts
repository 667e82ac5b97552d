import type { Role } from '@/lib/core/access/actor'
import type { DutyCatalogue } from '@/lib/core/duties/duty'
import type { DutyState } from '@/lib/core/duties/duty-state'
import { judgeCommune, judgeUnmet, type LoadedDuties } from '@/lib/core/duties/judge-commune'
import { todayItems, type TodayItem } from './today-list'

/** How the duties of a commune stand, and what of them is there to do for a role: the page of the day and the digest say the same. */
export function todaysWork(
  loaded: LoadedDuties,
  role: Role,
  catalogue: DutyCatalogue,
): { readonly states: readonly DutyState[]; readonly items: readonly TodayItem[] } {
  const states = judgeCommune(loaded, catalogue)
  return { states, items: itemsOf(states, loaded, role, catalogue) }
}

/** What is there to do alone, where nobody asks how the duties stand that are met. */
export const todaysItems = (loaded: LoadedDuties, role: Role, catalogue: DutyCatalogue): readonly TodayItem[] =>
  itemsOf(judgeUnmet(loaded, catalogue), loaded, role, catalogue)

const itemsOf = (
  states: readonly DutyState[],
  { families, subjects }: LoadedDuties,
  role: Role,
  catalogue: DutyCatalogue,
): readonly TodayItem[] =>
  todayItems(states, { role, catalogue, families: new Map(families.map((family) => [family.id, family])), subjects })
