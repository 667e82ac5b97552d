import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { readSheetNumber } from '@/lib/core/oversight/case-access'
import { invalid, notFound, stale, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { withCommune, type CommuneDb } from '@/lib/data/db'
import { findFamily } from '@/lib/data/families'
import { excuseChild, familyOfSheet, findListedChild, tieChild } from '@/lib/data/special-protection'
import { now } from '@/lib/platform/clock'

type Settled = { readonly id: string; readonly revision: number }

/** SPAS says which family of the commune a child of the list belongs to. */
export async function tieToFamily(
  actor: Actor,
  { familyId, ...child }: Settled & { readonly familyId: string },
): Promise<Result<void, Refusal>> {
  return settling(actor, child, async (db) => {
    const family = await findFamily(db, familyId)
    if (family === null) return notFound()
    if (family.closedOn !== null) return invalid({ form: { key: 'familyClosed' } })
    return (await tieChild(db, child, familyId, now())) ? ok(undefined) : stale({})
  })
}

/** The same, by the number of a sheet of the family. */
export async function tieBySheet(
  actor: Actor,
  { sheetNumber, ...child }: Settled & { readonly sheetNumber: string },
): Promise<Result<void, Refusal>> {
  const number = readSheetNumber(sheetNumber)
  if (number === null) return invalid({ sheetNumber: { key: 'sheetNumber' } })
  return settling(actor, child, async (db) => {
    const familyId = await familyOfSheet(db, number)
    if (familyId === null) return invalid({ sheetNumber: { key: 'noSuchSheet' } })
    return (await tieChild(db, child, familyId, now())) ? ok(undefined) : stale({})
  })
}

/** SPAS says why the family of a child of the list gets no risk sheet. */
export async function excuse(
  actor: Actor,
  { reason, ...child }: Settled & { readonly reason: string },
): Promise<Result<void, Refusal>> {
  return settling(actor, child, async (db) =>
    (await excuseChild(db, child, reason, now())) ? ok(undefined) : stale({}),
  )
}

async function settling(
  actor: Actor,
  { id }: Settled,
  work: (db: CommuneDb) => Promise<Result<void, Refusal>>,
): Promise<Result<void, Refusal>> {
  if (!can(actor.role, 'special-protection.settle')) return notFound()
  return withCommune(actor, async (db) => ((await findListedChild(db, id)) === null ? notFound() : work(db)))
}
