import { can } from '@/lib/core/access/access-table'
import { isOfCommune, type Actor } from '@/lib/core/access/actor'
import { invalid, notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import type { WorkbookList } from '@/lib/core/workbook/shown-preview'
import { withCommune } from '@/lib/data/db'
import { lockNewcomers } from '@/lib/data/newcomer-lock'
import { claimImport, finishImport, returnImport } from '@/lib/platform/import-store'
import { findUpload, importPermission, type ImportCounts } from './kept-upload'
import { lookOver } from './look-over'

/** `sure`: the person has seen the children who may be on file already, or twice in the file. */
export type Entering = { readonly id: string; readonly sure: boolean }

const longestSeconds = 120

/**
 * Enters an uploaded list: all of it in one transaction, or nothing. What was shown is looked over once more, under the lock of
 * newcomers; of two confirmations of one upload, one is taken.
 */
export async function enterImport(
  actor: Actor,
  list: WorkbookList,
  { id, sure }: Entering,
): Promise<Result<ImportCounts, Refusal>> {
  if (!isOfCommune(actor) || !can(actor.role, importPermission[list])) return notFound()
  const found = await findUpload(actor, list, id)
  if (found === null) return notFound()
  if ('done' in found) return ok(found.done)
  const owner = { communeId: actor.commune.id, userId: actor.userId }
  if (!(await claimImport(owner, id))) return invalid({ form: { key: 'importRunning' } })
  try {
    const outcome = await withCommune(
      actor,
      async (db): Promise<Result<ImportCounts, Refusal>> => {
        await lockNewcomers(db)
        const read = await lookOver[list]((work) => work(db), actor, found.reader)
        if (read.faults.length > 0) return invalid({ form: { key: 'importFaults' } })
        if (read.matches.length + read.twins.length > 0 && !sure) return invalid({ sure: { key: 'importUnsure' } })
        if (read.counts.children + read.counts.entries === 0) return invalid({ form: { key: 'importNothing' } })
        await read.enter()
        return ok(read.counts)
      },
      { seconds: longestSeconds },
    )
    await (outcome.ok ? finishImport(owner, id, { list, done: outcome.value }) : returnImport(owner, id))
    return outcome
  } catch (error) {
    await returnImport(owner, id)
    throw error
  }
}
