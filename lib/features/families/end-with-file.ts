import type { OpenOnClosing } from '@/lib/core/casework/open-on-closing'
import type { ClosingReason } from '@/lib/core/casework/family-record'
import type { CommuneDb } from '@/lib/data/db'
import { cancelPlannedVisits } from '@/lib/data/home-visits'
import { lockPlan, markClosed, markTakenBack, markWithdrawn } from '@/lib/data/plans'
import { whatPlanSays } from '@/lib/data/what-a-plan-says'

type End = { readonly familyId: string; readonly on: string; readonly reason: ClosingReason; readonly note: string }

/**
 * Ends what hangs on a file that is closed, for the same reason: the version that is not decided is given up, the plan in force is
 * closed, the planned visit is cancelled. To be called while the children are still there: a plan keeps whom it was about.
 */
export async function endWithFile(
  db: CommuneDb,
  { planInForce, openPlan }: OpenOnClosing,
  { familyId, on, reason, note }: End,
): Promise<void> {
  if (openPlan !== null) {
    const plan = await lockPlan(db, openPlan)
    if (plan?.status === 'submitted') await markTakenBack(db, openPlan)
    if (plan !== null)
      await markWithdrawn(db, openPlan, { reason: note, on, asSent: plan.asSent ?? (await whatPlanSays(db, plan)) })
  }
  if (planInForce !== null) {
    const { order } = (await lockPlan(db, planInForce)) ?? {}
    const closedOn = order && order.date > on ? order.date : on
    await markClosed(db, planInForce, { closedOn, outcome: reason === 'moved-away' ? 'moved' : 'other', note })
  }
  await cancelPlannedVisits(db, familyId, note)
}
