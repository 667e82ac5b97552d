import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { checkFamily, type Family, type TypedFamily } from '@/lib/core/casework/family-record'
import { showPhone } from '@/lib/core/casework/phone'
import { invalid, notFound, stale, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { withCommune } from '@/lib/data/db'
import { changeFamily as keepFamily, findFamily } from '@/lib/data/families'
import { villagesOfCommune } from '@/lib/data/villages'

export type ChangedFamily = { readonly familyId: string; readonly revision: number; readonly family: TypedFamily }

/** Saves the head and address of a family, unless somebody else saved them since the form was read. */
export async function changeFamily(actor: Actor, typed: ChangedFamily): Promise<Result<void, Refusal>> {
  if (!can(actor.role, 'family.change')) return notFound()
  return withCommune(actor, async (db) => {
    const villages = await villagesOfCommune(db)
    const checked = checkFamily(
      typed.family,
      villages.map(({ id }) => id),
    )
    if (!checked.ok) return invalid(checked.error)
    if (await keepFamily(db, typed.familyId, typed.revision, checked.value)) return ok(undefined)
    const current = await findFamily(db, typed.familyId)
    return current === null ? notFound() : stale(familyFields(current))
  })
}

/** A family as its form shows it, by field name. */
export const familyFields = (family: Family): Record<string, string> => ({
  headName: family.headName,
  villageId: family.villageId === null ? '' : String(family.villageId),
  street: family.street,
  streetNo: family.streetNo,
  phone: showPhone(family.phone),
  revision: String(family.revision),
})
