import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { invalid, notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { withCommune } from '@/lib/data/db'
import { findFamily } from '@/lib/data/families'
import { linkReferral as link, lockReferral } from '@/lib/data/referrals'

/** Ties a case to a family of the commune, or, with null, to none again, as long as nothing was decided. */
export async function linkReferral(
  actor: Actor,
  { id, familyId }: { readonly id: string; readonly familyId: string | null },
): Promise<Result<{ id: string }, Refusal>> {
  if (!can(actor.role, 'intake.record')) return notFound()
  return withCommune(actor, async (db) => {
    const referral = await lockReferral(db, id)
    if (referral === null) return notFound()
    if (familyId !== null && (await findFamily(db, familyId)) === null) return notFound()
    if (referral.outcome !== null) return invalid({ form: { key: 'caseDecided' } })
    await link(db, id, familyId)
    return ok({ id })
  })
}
