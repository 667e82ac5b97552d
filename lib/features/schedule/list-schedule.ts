import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { logAccess } from '@/lib/data/access-log'
import { withCommune } from '@/lib/data/db'
import { villagesOfCommune } from '@/lib/data/villages'
import { readScheduleView, type ScheduleView } from '@/lib/core/plan/schedule-view'
import type { VisitTries } from '@/lib/core/home-visit/retry'
import { listDueVisits, type DueVisit as WaitingVisit } from '@/lib/data/visit-schedule'
import { triesOf } from '@/lib/data/visit-tries'
import { now, today } from '@/lib/platform/clock'

/** A visit that a family is to get, with how it was tried so far; null: it was not. */
export type DueVisit = WaitingVisit & { readonly tries: VisitTries | null }

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
  readonly now: string
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
  const present = { today: day, now: now().toISOString() }
  const query = show === 'month' ? { ...asked, month: asked.month ?? day.slice(0, 7), until: null } : asked
  const limit = show === 'month' || purpose === 'print' ? wholePage : pageSize
  return withCommune(actor, async (db) => {
    const read = (at: number) => listDueVisits(db, { ...query, layout: show, limit, offset: (at - 1) * limit }, present)
    const first = await read(page)
    const pageCount = Math.max(1, Math.ceil(first.total / limit))
    const shown = Math.min(page, pageCount)
    const { visits } = shown === page ? first : await read(shown)
    const tries = await triesOf(
      db,
      visits.map(({ familyId }) => familyId),
    )
    if (purpose === 'print') await logAccess(db, { action: 'print', subject: 'visit', familyId: null })
    return {
      visits: visits.map((visit) => ({ ...visit, tries: tries.get(visit.familyId)?.[visit.kind] ?? null })),
      total: first.total,
      late: first.late,
      view: { ...query, show, page: shown },
      pageCount,
      from: visits.length === 0 ? 0 : (shown - 1) * limit + 1,
      to: (shown - 1) * limit + visits.length,
      villages: await villagesOfCommune(db),
      ...present,
    }
  })
}
