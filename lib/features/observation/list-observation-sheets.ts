import type { CommuneActor } from '@/lib/core/access/actor'
import type { SheetListView } from '@/lib/core/observation/list-view'
import { withCommune } from '@/lib/data/db'
import { listObservationSheets as list } from '@/lib/data/observation-sheets'

const size = 50

/** One page of the commune's sheets, the newest first; a page past the end is empty. */
export async function listObservationSheets(actor: CommuneActor, view: SheetListView) {
  const { rows, total } = await withCommune(actor, (db) => list(db, { ...view, size }))
  return { rows, total, view, pageCount: Math.max(1, Math.ceil(total / size)), first: (view.page - 1) * size + 1 }
}
