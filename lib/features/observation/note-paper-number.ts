import type { Actor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/access-table'
import { paperNumberFault } from '@/lib/core/observation/sheet-number'
import { invalid, notFound, stale, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { withCommune } from '@/lib/data/db'
import { lockObservationSheet, setPaperNumber } from '@/lib/data/observation-sheets'
import { declaration } from '@/lib/content/questionnaires/observation-sheet/2018/declaration'

type PaperNumber = { readonly id: string; readonly paperNumber: string; readonly revision: number }

/** Notes, corrects or empties the number of the paper copy of a signed sheet: the only part of it that may still change. */
export async function notePaperNumber(
  actor: Actor,
  { id, paperNumber, revision }: PaperNumber,
): Promise<Result<void, Refusal>> {
  if (!can(actor.role, 'observation-sheet.fill')) return notFound()
  const fault = paperNumber === '' ? null : paperNumberFault(paperNumber, declaration.countyCodes)
  return withCommune(actor, async (db) => {
    const sheet = await lockObservationSheet(db, id)
    if (sheet?.status !== 'signed') return notFound()
    if (fault !== null) return invalid({ paperNumber: { key: fault } })
    if (sheet.revision !== revision && (sheet.paperNumber ?? '') !== paperNumber) {
      return stale({ paperNumber: sheet.paperNumber ?? '' })
    }
    await setPaperNumber(db, id, paperNumber === '' ? null : paperNumber)
    return ok(undefined)
  })
}
