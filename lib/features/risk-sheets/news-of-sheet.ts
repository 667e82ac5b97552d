import { z } from 'zod'
import { isOfCommune, type Actor } from '@/lib/core/access/actor'
import { invalid, notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { sinceSchema, type News } from '@/lib/core/sheet-sync/change'
import { withCommune } from '@/lib/data/db'
import { changesSince } from '@/lib/data/risk-changes'
import { riskSheetState } from '@/lib/data/risk-sheets'

/** What has happened to a sheet since a revision, as an address carries it. */
export async function newsOfSheet(actor: Actor, sheetId: string, asked: string | null): Promise<Result<News, Refusal>> {
  if (!isOfCommune(actor) || !z.uuid().safeParse(sheetId).success) return notFound()
  const read = sinceSchema.safeParse(asked)
  if (!read.success) return invalid({ since: { key: 'invalid' } })
  const since = read.data
  return withCommune(actor, async (db) => {
    const state = await riskSheetState(db, sheetId)
    if (state === null) return notFound()
    // Only up to the revision just read: what is committed meanwhile comes with the next question.
    const entries = state.revision > since ? await changesSince(db, sheetId, since, state.revision) : []
    return ok({ ...state, entries: [...entries] })
  })
}
