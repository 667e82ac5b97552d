import { daysBetween } from '@/lib/core/deadlines/add-time'

export type DaysLeft = { readonly state: 'late' | 'today' | 'soon' | 'later'; readonly days: number }

/** How far a due day is from `today`: `days` to go, or days late. Soon: within a week. */
export function daysLeft(dueOn: string, today: string): DaysLeft {
  const days = daysBetween(today, dueOn)
  if (days < 0) return { state: 'late', days: -days }
  return { state: days === 0 ? 'today' : days <= 7 ? 'soon' : 'later', days }
}
