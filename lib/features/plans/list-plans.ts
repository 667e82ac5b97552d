import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { planTabs, planTabsOf, statusesOfTab, type PlanTab } from '@/lib/core/plan/plan-tabs'
import { readPlanView, type PlanView } from '@/lib/core/plan/plan-view'
import { withCommune } from '@/lib/data/db'
import { countPlans, listPlans, type ListedPlan } from '@/lib/data/plan-list'
import { villagesOfCommune } from '@/lib/data/villages'
import { today } from '@/lib/platform/clock'

export type PlanListPage = {
  readonly plans: readonly ListedPlan[]
  /** The headings of this role, with how many plans search and filters leave under each. */
  readonly tabs: readonly { readonly tab: PlanTab; readonly count: number }[]
  readonly tab: PlanTab
  readonly view: PlanView
  readonly pageCount: number
  readonly total: number
  readonly from: number
  readonly to: number
  readonly villages: readonly { readonly id: number; readonly name: string }[]
  readonly today: string
}

const pageSize = 50

/**
 * What the address asks of the plans of the commune; null where the role sees none. A page beyond the last is the last. A heading
 * that the role does not have is its first.
 */
export async function listPlanPage(
  actor: Actor,
  params: Readonly<Record<string, string>>,
): Promise<PlanListPage | null> {
  if (!can(actor.role, 'plan.see')) return null
  const view = readPlanView(params)
  const tabs = planTabsOf(actor.role)
  const tab = tabs.find((each) => each === view.tab) ?? tabs[0]
  const day = today()
  const asReturned = can(actor.role, 'plan.decide')
  return withCommune(actor, async (db) => {
    const counts = await countPlans(db, { ...view, asReturned, today: day })
    const countOf = (each: PlanTab) =>
      [...counts].reduce((sum, [status, n]) => sum + (statusesOfTab[each]?.includes(status) === false ? 0 : n), 0)
    const total = countOf(tab)
    const pageCount = Math.max(1, Math.ceil(total / pageSize))
    const page = Math.min(view.page, pageCount)
    const offset = (page - 1) * pageSize
    const plans = await listPlans(db, {
      ...view,
      statuses: statusesOfTab[tab],
      asReturned,
      today: day,
      limit: pageSize,
      offset,
    })
    return {
      plans,
      tabs: planTabs.filter((each) => tabs.includes(each)).map((each) => ({ tab: each, count: countOf(each) })),
      tab,
      view: { ...view, page },
      pageCount,
      total,
      from: plans.length === 0 ? 0 : offset + 1,
      to: offset + plans.length,
      villages: await villagesOfCommune(db),
      today: day,
    }
  })
}
