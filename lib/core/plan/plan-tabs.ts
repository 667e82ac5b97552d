import type { PlanStatus } from './plan'

export const planTabs = ['waiting', 'returned', 'draft', 'approved', 'all'] as const
export type PlanTab = (typeof planTabs)[number]

/** The plans that stand under a heading of the list; null: all of them. */
export const statusesOfTab: Readonly<Record<PlanTab, readonly PlanStatus[] | null>> = {
  waiting: ['submitted'],
  returned: ['returned'],
  draft: ['draft'],
  approved: ['approved'],
  all: null,
}
