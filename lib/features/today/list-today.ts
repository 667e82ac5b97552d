import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { nextStep, type NextStep } from '@/lib/core/casework/next-step'
import { addMonths } from '@/lib/core/deadlines/add-time'
import { withCommune } from '@/lib/data/db'
import { dutyGroups, listDuties, listGrownUp, type DutyGroup, type DutyRow, type GrownUp } from '@/lib/data/duties'
import { today } from '@/lib/platform/clock'

export type TodayDuty = DutyRow & { readonly step: NextStep }

export type TodayList = {
  /** The groups in which something waits, the most pressing first. */
  readonly groups: readonly {
    readonly group: DutyGroup
    readonly total: number
    readonly duties: readonly TodayDuty[]
  }[]
  readonly grownUp: readonly GrownUp[]
  readonly today: string
}

/** As many as a person can look over; the rest is in the Observatory. */
const shownOfEach = 20

/** What a worker of the commune has to do, by deadline. */
export async function listToday(actor: Actor): Promise<TodayList> {
  const day = today()
  if (!can(actor.role, 'today.see')) return { groups: [], grownUp: [], today: day }
  return withCommune(actor, async (db) => {
    const rows = await listDuties(db, day, shownOfEach)
    const grownUp = await listGrownUp(db, addMonths(day, -18 * 12), addMonths(day, -27 * 12))
    return { groups: dutyGroups.flatMap((group) => groupOf(group, rows)), grownUp, today: day }
  })
}

function groupOf(group: DutyGroup, rows: readonly DutyRow[]): TodayList['groups'] {
  const own = rows.filter((row) => row.group === group)
  const [first] = own
  if (first === undefined) return []
  return [{ group, total: first.groupTotal, duties: own.map((row) => ({ ...row, step: nextStep(row.state, row) })) }]
}
