import { can } from '@/lib/core/access/access-table'
import { isOfCommune, type Actor, type CommuneActor } from '@/lib/core/access/actor'
import type { CellFault } from '@/lib/core/workbook/find-columns'
import { groupFaults } from '@/lib/core/workbook/group-faults'
import type { ShownPreview, WorkbookList } from '@/lib/core/workbook/shown-preview'
import { withCommune } from '@/lib/data/db'
import { findUpload, importPermission } from './kept-upload'
import { lookOver } from './look-over'
import type { UploadReader } from './read-beside'

const shownFamilies = 100
/** Five thousand rows are read and compared. */
const longestSeconds = 60
const shownUnchanged = 100
const shownOfAKind = 20
const nothing = {
  ...{ faultCount: 0, faultGroups: [], unchanged: [], ignored: [], matches: [], twins: [], joined: [], families: [] },
}

/** An upload as it would be entered now, or what came of it; null when there is none for this person, or not any more. */
export async function previewImport(actor: Actor, list: WorkbookList, id: string): Promise<ShownPreview | null> {
  if (!isOfCommune(actor) || !can(actor.role, importPermission[list])) return null
  const found = await findUpload(actor, list, id)
  if (found === null) return null
  if ('done' in found) return { ...nothing, id, list, done: true, counts: found.done }
  const looked = await look(actor, list, found.reader)
  const { counts, faults, unchanged, ignored, matches, twins, joined, families } = looked
  return {
    ...{ id, list, done: false, counts, ignored, matches, twins, joined },
    ...{ faultCount: faults.length, faultGroups: groupFaults(faults, shownOfAKind) },
    unchanged: unchanged.slice(0, shownUnchanged),
    families: families.slice(0, shownFamilies),
  }
}

const look = (actor: CommuneActor, list: WorkbookList, reader: UploadReader) =>
  lookOver[list]((work) => withCommune(actor, work, { seconds: longestSeconds }), actor, reader)

/** Every fault of an upload as it would be entered now, in the order of the file; null when there is none for this person. */
export async function importFaults(actor: Actor, list: WorkbookList, id: string): Promise<readonly CellFault[] | null> {
  if (!isOfCommune(actor) || !can(actor.role, importPermission[list])) return null
  const found = await findUpload(actor, list, id)
  return found === null || 'done' in found ? null : (await look(actor, list, found.reader)).faults
}
