import { can } from '@/lib/core/access/access-table'
import type { Actor, CommuneActor } from '@/lib/core/access/actor'
import { canStep } from '@/lib/core/access/states'
import { withNames, type Correction, type Recorded } from '@/lib/core/corrections/correction'
import { datedLimits } from '@/lib/core/deadlines/limits'
import { attempts, type Attempts } from '@/lib/core/home-visit/attempts'
import type { HomeVisit } from '@/lib/core/home-visit/home-visit'
import type { Family } from '@/lib/core/casework/family-record'
import type { VisitKind } from '@/lib/core/plan/schedule-view'
import { logAccess } from '@/lib/data/access-log'
import { correctionsOf } from '@/lib/data/corrections'
import { withCommune, withIdentity } from '@/lib/data/db'
import { signatoryNames } from '@/lib/data/signatory-names'
import { findFamily } from '@/lib/data/families'
import { findHomeVisit, homeVisitsOf } from '@/lib/data/home-visits'
import { referralsOfFamily, type FamilyCase } from '@/lib/data/referral-lists'
import { now, today } from '@/lib/platform/clock'

export type FamilyIntake = {
  readonly visits: readonly HomeVisit[]
  readonly attempts: Attempts
  /** A plan in force is followed by visits. */
  readonly monitored: boolean
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
      attempts: attempts(
        visits.filter(({ kind }) => kind === 'home-visit'),
        family.dueFor === 'home-visit',
        datedLimits,
      ),
      monitored: family.monitoringDueOn !== null,
      cases: await referralsOfFamily(db, familyId),
      today: today(),
    }
  })
}

export type VisitBasis = {
  readonly family: {
    readonly id: string
    readonly headName: string
    readonly dueOn: string | null
    readonly dueAt: string | null
  }
  readonly kind: VisitKind
  /** Null while a new one is planned. */
  readonly visit: HomeVisit | null
  readonly today: string
  readonly now: string
}

/** What the form of a new visit begins with; null when there is no such open family, or no plan in force to monitor. */
export async function visitToPlan(actor: Actor, familyId: string, kind: VisitKind): Promise<VisitBasis | null> {
  if (!can(actor.role, 'home-visit.plan')) return null
  return withCommune(actor, async (db) => {
    const family = await findFamily(db, familyId)
    if (family === null || family.closedOn !== null) return null
    const due = waitsFor(family, kind)
    if (kind === 'monitoring-visit' && due.dueOn === null) return null
    const { headName } = family
    return { family: { id: familyId, headName, ...due }, kind, visit: null, today: today(), now: now().toISOString() }
  })
}

/** The limit of the visit that a family waits for. */
function waitsFor(family: Family, kind: VisitKind) {
  if (kind === 'monitoring-visit') return { dueOn: family.monitoringDueOn, dueAt: null }
  return family.dueFor === 'home-visit' ? { dueOn: family.dueOn, dueAt: family.dueAt } : { dueOn: null, dueAt: null }
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
      family: { id: family.id, headName: family.headName, dueOn: visit.dueOn, dueAt: visit.dueAt },
      kind: visit.kind,
      visit,
      attempts: attempts(
        visits.filter(({ kind }) => kind === visit.kind),
        waitsFor(family, visit.kind).dueOn !== null,
        datedLimits,
      ),
      corrections: await correctionsOf(db, { ...db.key, subject: 'home-visit', id }),
      mayCorrect: visit.visitId === null && canStep(actor.role, 'home-visit.correct', visit.status),
      today: today(),
      now: now().toISOString(),
    }
  })
  if (shown === null || shown.corrections.length === 0) return shown
  const correctors = shown.corrections.map(({ by }) => by)
  const names = await withIdentity((db) => signatoryNames(db, correctors))
  return { ...shown, corrections: withNames(shown.corrections, names) }
}
