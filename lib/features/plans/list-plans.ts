import { z } from 'zod'
import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { withCommune } from '@/lib/data/db'
import { listPlans, type ListedPlan } from '@/lib/data/plan-list'
import { planTabs, planTabsOf, statusesOfTab, type PlanTab } from '@/lib/core/plan/plan-tabs'
import { today } from '@/lib/platform/clock'

export type PlanListPage = {
  readonly plans: readonly ListedPlan[]
  /** The headings of this role, with how many plans stand under each. */
  readonly tabs: readonly { readonly tab: PlanTab; readonly count: number }[]
  readonly tab: PlanTab
  readonly page: number
  readonly pageCount: number
  readonly total: number
  readonly from: number
  readonly to: number
  readonly today: string
}

const pageSize = 50

const address = z.object({
  tab: z.enum(planTabs).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

/**
 * The plans of the commune under one heading; null where the role sees no plans. A page beyond the last is the last. A heading that
 * the role does not have is its first.
 */
export async function listPlanPage(
  actor: Actor,
  params: Readonly<Record<string, string>>,
): Promise<PlanListPage | null> {
  if (!can(actor.role, 'plan.see')) return null
  const { page, ...asked } = address.parse(params)
  const tabs = planTabsOf(actor.role)
  const tab = tabs.find((each) => each === asked.tab) ?? tabs[0]
  return withCommune(actor, async (db) => {
    const read = (at: number) =>
      listPlans(db, { statuses: statusesOfTab[tab], limit: pageSize, offset: (at - 1) * pageSize })
    const first = await read(page)
    const countOf = (each: PlanTab) =>
      [...first.counts].reduce((sum, [status, n]) => sum + (statusesOfTab[each]?.includes(status) === false ? 0 : n), 0)
    const total = countOf(tab)
    const pageCount = Math.max(1, Math.ceil(total / pageSize))
    const shown = Math.min(page, pageCount)
    const { plans } = shown === page ? first : await read(shown)
    return {
      plans,
      tabs: planTabs.filter((each) => tabs.includes(each)).map((each) => ({ tab: each, count: countOf(each) })),
      tab,
      page: shown,
      pageCount,
      total,
      from: plans.length === 0 ? 0 : (shown - 1) * pageSize + 1,
      to: (shown - 1) * pageSize + plans.length,
      today: today(),
    }
  })
}
