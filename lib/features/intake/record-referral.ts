import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { checkReferral, type TypedReferral } from '@/lib/core/intake/check-referral'
import { invalid, notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { withCommune } from '@/lib/data/db'
import { addReferral } from '@/lib/data/referrals'
import { villagesOfCommune } from '@/lib/data/villages'
import { now, today } from '@/lib/platform/clock'

/** Writes down a case that reached SPAS, as it was told. */
export async function recordReferral(actor: Actor, typed: TypedReferral): Promise<Result<{ id: string }, Refusal>> {
  if (!can(actor.role, 'intake.record')) return notFound()
  return withCommune(actor, async (db) => {
    const villageIds = (await villagesOfCommune(db)).map(({ id }) => id)
    const checked = checkReferral(typed, { now: now().toISOString(), today: today(), villageIds })
    return checked.ok ? ok({ id: await addReferral(db, checked.value) }) : invalid(checked.error)
  })
}
