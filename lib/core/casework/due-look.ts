import { daysBetween } from '@/lib/core/deadlines/add-time'

/** How near a due date is: `n` days from today, or late by as many. */
export type DueLook =
  { readonly state: 'none' } | { readonly state: 'late' | 'today' | 'soon' | 'later'; readonly n: number }

/** Compares a due date with today; a week ahead is soon. */
export function dueLook(dueOn: string | null, today: string): DueLook {
  if (dueOn === null) return { state: 'none' }
  const days = daysBetween(today, dueOn)
  const state = days < 0 ? 'late' : days === 0 ? 'today' : days <= 7 ? 'soon' : 'later'
  return { state, n: Math.abs(days) }
}
