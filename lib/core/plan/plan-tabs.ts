import { can } from '@/lib/core/access/access-table'
import type { Role } from '@/lib/core/access/actor'
import type { PlanStatus } from './plan'

export const planTabs = ['waiting', 'returned', 'draft', 'approved', 'ended', 'decided', 'all'] as const
export type PlanTab = (typeof planTabs)[number]

/** The plans that stand under a heading of the list; null: all of them. */
export const statusesOfTab: Readonly<Record<PlanTab, readonly PlanStatus[] | null>> = {
  waiting: ['submitted'],
  returned: ['returned'],
  draft: ['draft'],
  approved: ['approved'],
  ended: ['replaced', 'closed'],
  decided: ['approved', 'replaced', 'closed'],
  all: null,
}

/** The headings that a role has, the one it begins with first: who decides sees nothing of the drafts. */
export const planTabsOf = (role: Role): readonly [PlanTab, ...PlanTab[]] =>
  can(role, 'plan.decide')
    ? ['waiting', 'decided', 'returned']
    : ['all', 'waiting', 'returned', 'draft', 'approved', 'ended']
