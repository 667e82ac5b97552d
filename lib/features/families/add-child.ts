import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { checkChild, type TypedChild } from '@/lib/core/casework/child-record'
import { invalid, notFound, unsure, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { addChildren } from '@/lib/data/children'
import { withCommune } from '@/lib/data/db'
import { findFamily } from '@/lib/data/families'
import { refreshFamilyStanding } from '@/lib/data/family-standing'
import { lockNewcomers } from '@/lib/data/newcomer-lock'
import { isUniqueViolation } from '@/lib/data/unique-violation'
import { today } from '@/lib/platform/clock'
import { cnpComplaints } from './check-cnps'
import { matchesOf } from '@/lib/data/family-matches'

export type NewChild = { readonly familyId: string; readonly child: TypedChild; readonly sure: boolean }

/** Enters one more child of a family, unless it may be on file in another family already. */
export async function addChild(actor: Actor, typed: NewChild): Promise<Result<void, Refusal>> {
  if (!can(actor.role, 'family.change')) return notFound()
  const enter = () => tryToAdd(actor, typed)
  return enter().catch((error: unknown) => {
    if (isUniqueViolation(error)) return enter()
    throw error
  })
}

async function tryToAdd(actor: Actor, { familyId, child, sure }: NewChild): Promise<Result<void, Refusal>> {
  const day = today()
  return withCommune(actor, async (db) => {
    await lockNewcomers(db)
    const family = await findFamily(db, familyId)
    if (family === null || family.closedOn !== null) return notFound()
    const checked = checkChild(child, day)
    const taken = await cnpComplaints(db, [{ cnp: child.cnp, cnpField: 'cnp' }], null)
    if (!checked.ok) return invalid({ ...taken, ...checked.error })
    if (Object.keys(taken).length > 0) return invalid(taken)
    const matches = sure ? [] : await matchesOf(db, { headName: null, children: [checked.value] }, null)
    if (matches.length > 0) return unsure(matches)

    await addChildren(db, familyId, [checked.value])
    await refreshFamilyStanding(db, familyId, day)
    return ok(undefined)
  })
}
