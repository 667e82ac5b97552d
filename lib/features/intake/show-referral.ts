import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { datedLimits } from '@/lib/core/deadlines/limits'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { abroadStanding, type AbroadStanding } from '@/lib/core/intake/abroad-notice'
import type { Referral } from '@/lib/core/intake/referral'
import { mayRenew } from '@/lib/core/intake/renewal'
import { logAccess } from '@/lib/data/access-log'
import { withCommune, type CommuneDb } from '@/lib/data/db'
import { lastSheetOn } from '@/lib/data/observation-sheets'
import { findReferral } from '@/lib/data/referrals'
import { today } from '@/lib/platform/clock'
import { candidatesFor, searchFamilies, type Candidate } from './find-family'

export type ShownReferral = {
  readonly referral: Referral
  /** Families it may be about; empty once it is tied to one. */
  readonly candidates: readonly Candidate[]
  readonly q: string
  readonly found: readonly Candidate[]
  /** Of the family it is tied to. */
  readonly lastSheetOn: string | null
  readonly mayRenew: boolean
  readonly abroad: AbroadStanding | null
  readonly today: string
}

/** A case with what can be done about it; that it was opened is logged. Null: the commune has no such case. */
export async function showReferral(actor: Actor, id: string, q: string): Promise<ShownReferral | null> {
  if (!can(actor.role, 'intake.see')) return null
  return withCommune(actor, async (db) => {
    const referral = await findReferral(db, id)
    if (referral === null) return null
    await logAccess(db, { action: 'open', subject: 'referral', familyId: referral.familyId })
    const lastOn = referral.familyId === null ? null : await lastSheetOn(db, referral.familyId)
    const { abroad, abroadEndedOn, receivedAt } = referral
    return {
      referral,
      ...(await searched(db, referral, q)),
      q,
      lastSheetOn: lastOn,
      mayRenew: mayRenew(lastOn, romanianDay(new Date(receivedAt)), datedLimits),
      abroad: abroad === null ? null : abroadStanding(abroad, abroadEndedOn, today()),
      today: today(),
    }
  })
}

async function searched(db: CommuneDb, referral: Referral, q: string) {
  if (referral.familyId !== null || referral.outcome !== null) return { candidates: [], found: [] }
  const candidates = await candidatesFor(db, referral)
  const found = q === '' ? [] : await searchFamilies(db, q)
  return { candidates, found: found.filter(({ familyId }) => !candidates.some((each) => each.familyId === familyId)) }
}
