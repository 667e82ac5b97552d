import { can } from '@/lib/core/access/access-table'
import { isOfCommune, type Actor } from '@/lib/core/access/actor'
import type { ShownPreview, WorkbookList } from '@/lib/core/workbook/shown-preview'
import { withCommune } from '@/lib/data/db'
import { findUpload, importPermission } from './kept-upload'
import { lookOver } from './look-over'

const shownFamilies = 100
/** Five thousand rows are read and compared. */
const longestSeconds = 60
const nothing = { faults: [], ignored: [], matches: [], twins: [], joined: [], families: [] }

/** An upload as it would be entered now, or what came of it; null when there is none for this person, or not any more. */
export async function previewImport(actor: Actor, list: WorkbookList, id: string): Promise<ShownPreview | null> {
  if (!isOfCommune(actor) || !can(actor.role, importPermission[list])) return null
  const found = await findUpload(actor, list, id)
  if (found === null) return null
  if ('done' in found) return { ...nothing, id, list, done: true, counts: found.done }
  const looked = await lookOver[list](
    (work) => withCommune(actor, work, { seconds: longestSeconds }),
    actor,
    found.sheets,
  )
  const { counts, faults, ignored, matches, twins, joined, families } = looked
  return {
    ...{ id, list, done: false, counts, faults, ignored, matches, twins, joined },
    families: families.slice(0, shownFamilies),
  }
}
