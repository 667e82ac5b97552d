import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { checkReferral, type TypedReferral } from '@/lib/core/intake/check-referral'
import { isSameReferral } from '@/lib/core/intake/same-referral'
import { formAlreadySent, invalid, notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { withCommune } from '@/lib/data/db'
import { addReferral, findReferral } from '@/lib/data/referrals'
import { villagesOfCommune } from '@/lib/data/villages'
import { now, today } from '@/lib/platform/clock'

/** Writes down a case that reached SPAS, as it was told. Its id is that of the form, so that a form sent twice writes one. */
export async function recordReferral(
  actor: Actor,
  { formId, ...typed }: TypedReferral & { readonly formId: string },
): Promise<Result<{ id: string }, Refusal>> {
  if (!can(actor.role, 'intake.record')) return notFound()
  return withCommune(actor, async (db) => {
    const villageIds = (await villagesOfCommune(db)).map(({ id }) => id)
    const checked = checkReferral(typed, { now: now().toISOString(), today: today(), villageIds })
    if (!checked.ok) return invalid(checked.error)
    if (await addReferral(db, formId, checked.value)) return ok({ id: formId })
    const kept = await findReferral(db, formId)
    return kept !== null && isSameReferral(kept, checked.value) ? ok({ id: formId }) : formAlreadySent()
  })
}
