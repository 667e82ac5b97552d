import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { invalid, notFound, stale, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import {
  childKey,
  isListed,
  leftFault,
  listedChildFaults,
  type NewListedChild,
} from '@/lib/core/special-protection/listed-child'
import { isCommuneOf } from '@/lib/data/county-communes'
import { withActor } from '@/lib/data/db'
import { findListedChild, listChildren, listedChildren, takeOffList } from '@/lib/data/special-protection'
import { now, today } from '@/lib/platform/clock'

/** The county puts one child on the list of the commune that it comes from. */
export async function listChild(actor: Actor, child: NewListedChild): Promise<Result<void, Refusal>> {
  const { county } = actor
  if (!can(actor.role, 'special-protection.list') || county === null) return notFound()
  const faults = listedChildFaults(child, today())
  if (Object.keys(faults).length > 0) return invalid(faults)
  return withActor(actor, async (db) => {
    if (!(await isCommuneOf(db, child.communeId, county.id))) return invalid({ communeId: { key: 'choice' } })
    const listed = await listedChildren(db, { countyId: county.id })
    if (listed.some((each) => isListed(each) && childKey(each) === childKey(child)))
      return invalid({ form: { key: 'onList' } })
    const listing = { countyId: county.id, by: actor.userId, at: now(), source: 'entered' as const }
    return (await listChildren(db, [child], listing)) === 1 ? ok(undefined) : invalid({ form: { key: 'onList' } })
  })
}

type Left = { readonly id: string; readonly revision: number; readonly on: string; readonly reason: string }

/** The county takes a child off the list that is no longer in special protection. */
export async function takeChildOff(actor: Actor, { on, reason, ...child }: Left): Promise<Result<void, Refusal>> {
  const { county } = actor
  if (!can(actor.role, 'special-protection.list') || county === null) return notFound()
  return withActor(actor, async (db) => {
    const listed = await findListedChild(db, child.id)
    if (listed === null) return notFound()
    const fault = leftFault(listed, on, today())
    if (fault !== null) return invalid({ on: fault })
    return (await takeOffList(db, child, { countyId: county.id, on, reason })) ? ok(undefined) : stale({})
  })
}
