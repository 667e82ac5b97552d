import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { pastDayFault } from '@/lib/core/dates/day-bounds'
import { datedLimits } from '@/lib/core/deadlines/limits'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { mayRenew } from '@/lib/core/intake/renewal'
import { invalid, notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { withCommune } from '@/lib/data/db'
import { refreshFamilyStanding } from '@/lib/data/family-standing'
import { lastSheetOn } from '@/lib/data/observation-sheets'
import { decideReferral as decide, endAbsence as end, lockReferral } from '@/lib/data/referrals'
import { now, today } from '@/lib/platform/clock'

type Deciding = { readonly id: string; readonly outcome: 'update' | 'dismissed'; readonly note: string }

/**
 * Ends a case without a new sheet: it renews the sheet of the last months, whose term then counts from the case, or there is
 * nothing to look into. Both say why.
 */
export async function decideReferral(
  actor: Actor,
  { id, outcome, note }: Deciding,
): Promise<Result<{ id: string }, Refusal>> {
  if (!can(actor.role, 'intake.record')) return notFound()
  return withCommune(actor, async (db) => {
    const referral = await lockReferral(db, id)
    if (referral === null) return notFound()
    if (referral.outcome !== null) return invalid({ form: { key: 'caseDecided' } })
    const { familyId } = referral
    if (outcome === 'update') {
      if (familyId === null) return invalid({ form: { key: 'caseWithoutFamily' } })
      const receivedOn = romanianDay(new Date(referral.receivedAt))
      const lastOn = await lastSheetOn(db, familyId)
      if (!mayRenew(lastOn, receivedOn, datedLimits)) return invalid({ outcome: { key: 'noSheetToRenew' } })
    }
    await decide(db, id, { outcome, observationSheetId: null, outcomeNote: note, decidedAt: now() })
    if (familyId !== null) await refreshFamilyStanding(db, familyId, today())
    return ok({ id })
  })
}

/** The parent is back on that day: the child is no longer among those left without a parent. */
export async function endAbsence(
  actor: Actor,
  { id, endedOn }: { readonly id: string; readonly endedOn: string },
): Promise<Result<{ id: string }, Refusal>> {
  if (!can(actor.role, 'intake.record')) return notFound()
  return withCommune(actor, async (db) => {
    const referral = await lockReferral(db, id)
    if (referral === null || referral.abroad === null) return notFound()
    const first = referral.abroad.departures.map(({ leavesOn }) => leavesOn).sort()[0]
    const fault = pastDayFault(endedOn, today())
    if (fault !== null) return invalid({ endedOn: fault })
    if (first !== undefined && endedOn < first) return invalid({ endedOn: { key: 'returnBeforeLeaving' } })
    await end(db, id, endedOn)
    return ok({ id })
  })
}
