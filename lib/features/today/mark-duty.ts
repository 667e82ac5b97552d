import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { pastDayFault } from '@/lib/core/dates/day-bounds'
import type { MarkedDuty } from '@/lib/core/duties/periods'
import { invalid, notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { withCommune } from '@/lib/data/db'
import { addMark, removeMark } from '@/lib/data/duty-marks'
import { today } from '@/lib/platform/clock'

export type Mark = { readonly duty: MarkedDuty; readonly doneOn: string; readonly note: string }

/** SPAS notes that the work of a month, quarter or year was done on a day; once a period. */
export async function markDuty(actor: Actor, mark: Mark): Promise<Result<void, Refusal>> {
  if (!can(actor.role, 'duty.mark')) return notFound()
  const fault = pastDayFault(mark.doneOn, today())
  if (fault !== null) return invalid({ doneOn: fault })
  return withCommune(actor, async (db) =>
    (await addMark(db, mark)) ? ok(undefined) : invalid({ doneOn: { key: 'periodMarked' } }),
  )
}

/** Takes back a mark that was made by mistake; the trail keeps it. */
export async function unmarkDuty(actor: Actor, markId: string): Promise<Result<void, Refusal>> {
  if (!can(actor.role, 'duty.mark')) return notFound()
  return withCommune(actor, async (db) => ((await removeMark(db, markId)) ? ok(undefined) : notFound()))
}
