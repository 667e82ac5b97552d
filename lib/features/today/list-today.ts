import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { nextStep } from '@/lib/core/casework/next-step'
import { dutyGroups, type DutyGroup, type TodayList } from '@/lib/core/casework/today-list'
import { datedLimits, limitsOn } from '@/lib/core/deadlines/limits'
import { addMonths } from '@/lib/core/deadlines/add-time'
import { withCommune } from '@/lib/data/db'
import { listDuties, listGrownUp, type DutyRow } from '@/lib/data/duties'
import { today } from '@/lib/platform/clock'

/** As many as a person can look over; the rest is in the Observatory. */
const shownOfEach = 20

/** What a worker of the commune has to do, by deadline. */
export async function listToday(actor: Actor): Promise<TodayList> {
  const day = today()
  const limits = limitsOn(datedLimits, day)
  if (!can(actor.role, 'today.see')) return { groups: [], grownUp: [], limits, today: day }
  return withCommune(actor, async (db) => {
    const rows = await listDuties(db, day, shownOfEach)
    const grownUp = await listGrownUp(db, addMonths(day, -18 * 12), addMonths(day, -27 * 12))
    return { groups: dutyGroups.flatMap((group) => groupOf(group, rows)), grownUp, limits, today: day }
  })
}

function groupOf(group: DutyGroup, rows: readonly DutyRow[]): TodayList['groups'] {
  const own = rows.filter((row) => row.group === group)
  const [first] = own
  if (first === undefined) return []
  return [{ group, total: first.groupTotal, duties: own.map((row) => ({ ...row, step: nextStep(row.state, row) })) }]
}
