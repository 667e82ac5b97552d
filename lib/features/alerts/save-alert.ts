import { can } from '@/lib/core/access/access-table'
import { canStep } from '@/lib/core/access/states'
import type { Actor } from '@/lib/core/access/actor'
import type { AlertDraft } from '@/lib/core/alerts/alert'
import { invalid, notFound, stale, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { saveDraft } from '@/lib/data/alert-drafts'
import { lockAlert } from '@/lib/data/alerts'
import { withCommune } from '@/lib/data/db'
import { alertFields } from './alert-fields'
import { draftFaults } from './draft-faults'

type WrittenAlert = {
  readonly alertId: string
  readonly revision: number
  readonly draft: AlertDraft
  /** It is about to be sent: then nothing may be missing. */
  readonly complete: boolean
}

/** Keeps what the worker wrote in a draft. */
export async function saveAlert(
  actor: Actor,
  { alertId, revision, draft, complete }: WrittenAlert,
): Promise<Result<void, Refusal>> {
  if (!can(actor.role, 'alert.write')) return notFound()
  return withCommune(actor, async (db) => {
    const saved = await lockAlert(db, db.key, alertId)
    if (saved === null) return notFound()
    if (!canStep(actor.role, 'alert.write', saved.status) || saved.revision !== revision)
      return stale(alertFields(saved))
    const faults = await draftFaults(db, { familyId: saved.familyId, draft, complete })
    if (Object.keys(faults).length > 0) return invalid(faults)
    await saveDraft(db, alertId, draft)
    return ok(undefined)
  })
}
