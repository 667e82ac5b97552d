import type { CommuneActor } from '@/lib/core/access/actor'
import { withCommune } from '@/lib/data/db'
import { listObservationSheets as list } from '@/lib/data/observation-sheets'

const size = 50

/** One page of the commune's sheets, the newest first; a page past the end is empty. */
export async function listObservationSheets(actor: CommuneActor, page: number) {
  const { rows, total } = await withCommune(actor, (db) => list(db, { page, size }))
  return { rows, total, page, pageCount: Math.max(1, Math.ceil(total / size)), first: (page - 1) * size + 1 }
}
