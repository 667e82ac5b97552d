import type { CommuneActor } from '@/lib/core/access/actor'
import { readSheetListView } from '@/lib/core/observation/list-view'
import { withCommune } from '@/lib/data/db'
import { listObservationSheets as list } from '@/lib/data/observation-sheets'

const size = 50

/** One page of the commune's sheets as the address asks, the newest first; a page past the end is empty. */
export async function listObservationSheets(actor: CommuneActor, params: Readonly<Record<string, string>>) {
  const view = readSheetListView(params)
  const { rows, total } = await withCommune(actor, (db) => list(db, { ...view, size }))
  return { rows, total, view, pageCount: Math.max(1, Math.ceil(total / size)), first: (view.page - 1) * size + 1 }
}
