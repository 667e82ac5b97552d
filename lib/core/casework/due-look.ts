import { daysBetween } from '@/lib/core/deadlines/add-time'
import { latenessOf, shownLateness, type ShownLateness } from '@/lib/core/deadlines/lateness'
import { firstMomentOf } from '@/lib/core/deadlines/romanian-moment'
import { lastOf } from '@/lib/core/duties/due-moment'
import { nowAt } from '@/lib/core/duties/when'

/** How near a due date is: `n` days from today, or by how much it has passed. */
export type DueLook =
  | { readonly state: 'none' }
  | { readonly state: 'late'; readonly late: ShownLateness }
  | { readonly state: 'today' | 'soon' | 'later'; readonly n: number }

/** The last moment of a limit counted in hours, and the present one, both ISO in UTC. */
export type ExactLimit = { readonly at: string; readonly now: string }

/** Compares a due date with today, a limit of hours with the moment; a week ahead is soon. */
export function dueLook(dueOn: string | null, today: string, exact: ExactLimit | null = null): DueLook {
  if (dueOn === null) return { state: 'none' }
  const late =
    exact === null
      ? latenessOf(lastOf(dueOn), { at: firstMomentOf(today), today })
      : latenessOf({ at: Date.parse(exact.at), day: dueOn }, nowAt(exact.now))
  if (late !== null) return { state: 'late', late: shownLateness(late, exact !== null) }
  const n = daysBetween(today, dueOn)
  return { state: n === 0 ? 'today' : n <= 7 ? 'soon' : 'later', n }
}
