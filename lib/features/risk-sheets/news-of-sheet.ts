import type { Actor } from '@/lib/core/access/actor'
import { notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import type { News } from '@/lib/core/sheet-sync/change'
import { withCommune } from '@/lib/data/db'
import { changesSince } from '@/lib/data/risk-changes'
import { riskSheetState } from '@/lib/data/risk-sheets'

/** What has happened to a sheet since a revision. */
export async function newsOfSheet(actor: Actor, sheetId: string, since: number): Promise<Result<News, Refusal>> {
  return withCommune(actor, async (db) => {
    const state = await riskSheetState(db, sheetId)
    if (state === null) return notFound()
    // Only up to the revision just read: what is committed meanwhile comes with the next question.
    const entries = state.revision > since ? await changesSince(db, sheetId, since, state.revision) : []
    return ok({ ...state, entries: [...entries] })
  })
}
