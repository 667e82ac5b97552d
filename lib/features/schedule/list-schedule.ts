import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { withCommune } from '@/lib/data/db'
import { villagesOfCommune } from '@/lib/data/villages'
import { readScheduleView, type ScheduleView } from '@/lib/core/plan/schedule-view'
import { listDueVisits, type DueVisit } from '@/lib/data/visit-schedule'
import { today } from '@/lib/platform/clock'

export type SchedulePage = {
  readonly visits: readonly DueVisit[]
  readonly total: number
  readonly late: number
  readonly view: ScheduleView
  readonly pageCount: number
  readonly from: number
  readonly to: number
  readonly villages: readonly { readonly id: number; readonly name: string }[]
  readonly today: string
}

const pageSize = 50

/** The visits that fall due, as the address asks; null where the role does not see them. A page beyond the last is the last. */
export async function listSchedulePage(
  actor: Actor,
  params: Readonly<Record<string, string>>,
): Promise<SchedulePage | null> {
  if (!can(actor.role, 'schedule.see')) return null
  const { page, ...query } = readScheduleView(params)
  return withCommune(actor, async (db) => {
    const day = today()
    const read = (at: number) => listDueVisits(db, { ...query, limit: pageSize, offset: (at - 1) * pageSize }, day)
    const first = await read(page)
    const pageCount = Math.max(1, Math.ceil(first.total / pageSize))
    const shown = Math.min(page, pageCount)
    const { visits } = shown === page ? first : await read(shown)
    return {
      visits,
      total: first.total,
      late: first.late,
      view: { ...query, page: shown },
      pageCount,
      from: visits.length === 0 ? 0 : (shown - 1) * pageSize + 1,
      to: (shown - 1) * pageSize + visits.length,
      villages: await villagesOfCommune(db),
      today: day,
    }
  })
}
