import { can } from '@/lib/core/access/access-table'
import { canStep } from '@/lib/core/access/states'
import type { Actor } from '@/lib/core/access/actor'
import { datedLimits } from '@/lib/core/deadlines/limits'
import { visitDueOfArrival } from '@/lib/core/intake/arrival-in-list'
import type { ArrivedSheet } from '@/lib/core/intake/professional-sheet'
import { invalid, notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { logAccess } from '@/lib/data/access-log'
import { withCommune } from '@/lib/data/db'
import { findFamily } from '@/lib/data/families'
import { notify } from '@/lib/data/notify'
import { findArrivedSheet, handleSheet, lockArrivedSheet, markSeen } from '@/lib/data/professional-sheets'
import { now, today } from '@/lib/platform/clock'
import { candidatesFor, searchFamilies, type Candidate } from './find-family'

export type ShownArrival = {
  readonly sheet: ArrivedSheet
  /** Last moment of the visit and its day, counted from arrival; null without a suspicion. */
  readonly visitDueOn: string | null
  readonly visitDueAt: string | null
  readonly candidates: readonly Candidate[]
  readonly q: string
  readonly found: readonly Candidate[]
  readonly today: string
  /** ISO in UTC. */
  readonly now: string
}

export const dueOf = (sheet: ArrivedSheet) => {
  const due = visitDueOfArrival(sheet, datedLimits)
  return { visitDueOn: due?.day ?? null, visitDueAt: due?.moment ?? null }
}

/** A professional's sheet as SPAS sees it. Null: there is none. That it was read is confirmed by `confirmReading`. */
export async function showArrivedSheet(actor: Actor, id: string, q: string): Promise<ShownArrival | null> {
  if (!can(actor.role, 'professional-sheet.handle')) return null
  return withCommune(actor, async (db) => {
    const sheet = await findArrivedSheet(db, id)
    if (sheet === null) return null
    await logAccess(db, { action: 'open', subject: 'professional-sheet', familyId: sheet.familyId })
    const waiting = sheet.status === 'sent'
    const candidates = waiting ? await candidatesFor(db, sheet) : []
    const found = waiting && q !== '' ? await searchFamilies(db, q) : []
    return {
      sheet,
      ...dueOf(sheet),
      candidates,
      q,
      found: found.filter(({ familyId }) => !candidates.some((each) => each.familyId === familyId)),
      today: today(),
      now: now().toISOString(),
    }
  })
}

/** SPAS confirms that it has read a sheet; the first time counts, and its author is told. */
export async function confirmReading(actor: Actor, { id }: { readonly id: string }): Promise<Result<void, Refusal>> {
  if (!can(actor.role, 'professional-sheet.handle')) return notFound()
  return withCommune(actor, async (db) => {
    if ((await findArrivedSheet(db, id)) === null) return notFound()
    const author = await markSeen(db, id, now())
    if (author !== null) await notify(db, { kind: 'sheet-received', ...db.key, userId: author })
    return ok(undefined)
  })
}

export type TakeOverBasis = {
  readonly sheet: ArrivedSheet
  readonly family: { readonly id: string; readonly headName: string }
  readonly visitDueOn: string | null
  readonly visitDueAt: string | null
  readonly today: string
  /** ISO in UTC. */
  readonly now: string
  readonly worker: { readonly name: string; readonly position: string }
}

/** What the form of taking over begins with; null when the sheet does not wait or the commune has no such open family. */
export async function takeOverBasis(actor: Actor, id: string, familyId: string): Promise<TakeOverBasis | null> {
  return withCommune(actor, async (db) => {
    const sheet = await findArrivedSheet(db, id)
    const family = await findFamily(db, familyId)
    if (sheet === null || family === null || family.closedOn !== null) return null
    if (!canStep(actor.role, 'professional-sheet.handle', sheet.status)) return null
    const worker = { name: actor.userName, position: actor.position }
    const { headName } = family
    const present = { today: today(), now: now().toISOString() }
    return { sheet, family: { id: familyId, headName }, ...dueOf(sheet), ...present, worker }
  })
}

/** Gives a sheet back to its author with a reason; the author may send another. */
export async function returnSheet(
  actor: Actor,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<Result<{ id: string }, Refusal>> {
  return withCommune(actor, async (db) => {
    const sheet = await lockArrivedSheet(db, id)
    if (sheet === null || !can(actor.role, 'professional-sheet.handle')) return notFound()
    if (!canStep(actor.role, 'professional-sheet.handle', sheet.status))
      return invalid({ form: { key: 'sheetHandled' } })
    const author = await handleSheet(db, id, { status: 'returned', returnReason: reason }, now())
    await notify(db, { kind: 'sheet-returned', ...db.key, userId: author })
    return ok({ id })
  })
}
