import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { logAccess } from '@/lib/data/access-log'
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
/** A month and a printed list stand on one page. */
const wholePage = 1000

/**
 * The visits that fall due, as the address asks; null where the role does not see them. A page beyond the last is the last. A
 * month without a name is this one. `print` gives the whole list, and notes in the log that it was printed.
 */
export async function listSchedulePage(
  actor: Actor,
  params: Readonly<Record<string, string>>,
  purpose: 'screen' | 'print' = 'screen',
): Promise<SchedulePage | null> {
  if (!can(actor.role, 'schedule.see')) return null
  const { page, show, ...asked } = readScheduleView(params)
  const day = today()
  const query = show === 'month' ? { ...asked, month: asked.month ?? day.slice(0, 7), until: null } : asked
  const limit = show === 'month' || purpose === 'print' ? wholePage : pageSize
  return withCommune(actor, async (db) => {
    const read = (at: number) => listDueVisits(db, { ...query, limit, offset: (at - 1) * limit }, day)
    const first = await read(page)
    const pageCount = Math.max(1, Math.ceil(first.total / limit))
    const shown = Math.min(page, pageCount)
    const { visits } = shown === page ? first : await read(shown)
    if (purpose === 'print') await logAccess(db, { action: 'print', subject: 'visit', familyId: null })
    return {
      visits,
      total: first.total,
      late: first.late,
      view: { ...query, show, page: shown },
      pageCount,
      from: visits.length === 0 ? 0 : (shown - 1) * limit + 1,
      to: (shown - 1) * limit + visits.length,
      villages: await villagesOfCommune(db),
      today: day,
    }
  })
}
