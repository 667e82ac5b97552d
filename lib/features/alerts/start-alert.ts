import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { openDraft } from '@/lib/data/alert-drafts'
import { withCommune } from '@/lib/data/db'
import { lockFamilyOfSheet } from '@/lib/data/observation-family'
import { latestBasis } from '@/lib/data/plan-basis'

/**
 * Begins an alert by hand, at any number of risks and also without a risk sheet, or finds the draft that is open. It rests on
 * the latest finished sheet, if there is one.
 */
export async function startAlert(actor: Actor, familyId: string): Promise<Result<{ alertId: string }, Refusal>> {
  if (!can(actor.role, 'alert.write')) return notFound()
  return withCommune(actor, async (db) => {
    if ((await lockFamilyOfSheet(db, familyId)) === null) return notFound()
    const sheet = await latestBasis(db, familyId)
    const { id } = await openDraft(db, { familyId, basis: sheet === null ? {} : { riskSheetId: sheet.id }, by: 'hand' })
    return ok({ alertId: id })
  })
}
