import { can } from '@/lib/core/access/access-table'
import type { Actor, CommuneActor } from '@/lib/core/access/actor'
import { canStep } from '@/lib/core/access/states'
import { withNames, type Correction, type Recorded } from '@/lib/core/corrections/correction'
import { attempts, type Attempts } from '@/lib/core/home-visit/attempts'
import type { HomeVisit } from '@/lib/core/home-visit/home-visit'
import { logAccess } from '@/lib/data/access-log'
import { correctionsOf } from '@/lib/data/corrections'
import { withCommune, withIdentity } from '@/lib/data/db'
import { signatoryNames } from '@/lib/data/signatory-names'
import { findFamily } from '@/lib/data/families'
import { findHomeVisit, homeVisitsOf } from '@/lib/data/home-visits'
import { referralsOfFamily, type FamilyCase } from '@/lib/data/referral-lists'
import { today } from '@/lib/platform/clock'

export type FamilyIntake = {
  readonly visits: readonly HomeVisit[]
  readonly attempts: Attempts
  readonly cases: readonly FamilyCase[]
  readonly today: string
}

/** The cases and home visits of a family, for its file; empty where the role does not see them. */
export async function showFamilyIntake(actor: CommuneActor, familyId: string): Promise<FamilyIntake | null> {
  if (!can(actor.role, 'family.see')) return null
  return withCommune(actor, async (db) => {
    const family = await findFamily(db, familyId)
    if (family === null) return null
    const visits = await homeVisitsOf(db, familyId)
    return {
      visits,
      attempts: attempts(visits, family.dueFor === 'home-visit'),
      cases: await referralsOfFamily(db, familyId),
      today: today(),
    }
  })
}

export type VisitBasis = {
  readonly family: { readonly id: string; readonly headName: string; readonly dueOn: string | null }
  /** Null while a new one is planned. */
  readonly visit: HomeVisit | null
  readonly today: string
}

/** What the form of a new visit begins with; null when there is no such open family. */
export async function visitToPlan(actor: Actor, familyId: string): Promise<VisitBasis | null> {
  if (!can(actor.role, 'home-visit.plan')) return null
  return withCommune(actor, async (db) => {
    const family = await findFamily(db, familyId)
    if (family === null || family.closedOn !== null) return null
    const dueOn = family.dueFor === 'home-visit' ? family.dueOn : null
    return { family: { id: familyId, headName: family.headName, dueOn }, visit: null, today: today() }
  })
}

export type ShownHomeVisit = VisitBasis & {
  readonly visit: HomeVisit
  readonly attempts: Attempts
  /** What it said before, the latest correction first. */
  readonly corrections: readonly Correction<Recorded<'home-visit'>>[]
  readonly mayCorrect: boolean
}

/** A visit with its family; that it was opened is logged. Null: the commune has no such visit. */
export async function showHomeVisit(actor: Actor, id: string): Promise<ShownHomeVisit | null> {
  if (!can(actor.role, 'home-visit.plan')) return null
  const shown = await withCommune(actor, async (db) => {
    const visit = await findHomeVisit(db, id)
    const family = visit === null ? null : await findFamily(db, visit.familyId)
    if (visit === null || family === null) return null
    await logAccess(db, { action: 'open', subject: 'home-visit', familyId: family.id })
    const visits = await homeVisitsOf(db, family.id)
    return {
      family: { id: family.id, headName: family.headName, dueOn: visit.dueOn },
      visit,
      attempts: attempts(visits, family.dueFor === 'home-visit'),
      corrections: await correctionsOf(db, { ...db.key, subject: 'home-visit', id }),
      mayCorrect: canStep(actor.role, 'home-visit.correct', visit.status),
      today: today(),
    }
  })
  if (shown === null || shown.corrections.length === 0) return shown
  const correctors = shown.corrections.map(({ by }) => by)
  const names = await withIdentity((db) => signatoryNames(db, correctors))
  return { ...shown, corrections: withNames(shown.corrections, names) }
}
