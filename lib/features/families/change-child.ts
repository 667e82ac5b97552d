import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { checkChild, type Child, type TypedChild } from '@/lib/core/casework/child-record'
import { shownDay } from '@/lib/core/observation/shown-values'
import { invalid, notFound, stale, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { changeChild as keepChild, findChild } from '@/lib/data/children'
import { withCommune } from '@/lib/data/db'
import { refreshFamilyStanding } from '@/lib/data/family-standing'
import { isUniqueViolation } from '@/lib/data/unique-violation'
import { today } from '@/lib/platform/clock'
import { cnpComplaints } from './check-cnps'

export type ChangedChild = {
  readonly familyId: string
  readonly childId: string
  readonly revision: number
  readonly child: TypedChild
}

/** Saves what is known of a child, unless somebody else saved it since the form was read. */
export async function changeChild(actor: Actor, typed: ChangedChild): Promise<Result<void, Refusal>> {
  if (!can(actor.role, 'family.change')) return notFound()
  const save = () => tryToChange(actor, typed)
  return save().catch((error: unknown) => {
    if (isUniqueViolation(error)) return save()
    throw error
  })
}

async function tryToChange(actor: Actor, typed: ChangedChild): Promise<Result<void, Refusal>> {
  const { familyId, childId, revision } = typed
  const day = today()
  return withCommune(actor, async (db) => {
    const kept = await findChild(db, familyId, childId)
    if (kept === null) return notFound()
    const checked = checkChild(typed.child, day, kept.cnp)
    const taken = await cnpComplaints(db, [{ cnp: typed.child.cnp, cnpField: 'cnp' }], childId)
    if (!checked.ok) return invalid({ ...taken, ...checked.error })
    if (Object.keys(taken).length > 0) return invalid(taken)
    if (!(await keepChild(db, childId, revision, checked.value))) {
      return stale(childFields((await findChild(db, familyId, childId)) ?? kept))
    }
    await refreshFamilyStanding(db, familyId, day)
    return ok(undefined)
  })
}

/** A child as its form shows it, by field name. */
export const childFields = (child: Child): Record<string, string> => ({
  surname: child.surname,
  givenName: child.givenName,
  birthDate: child.birthDate === null ? '' : shownDay(child.birthDate),
  sex: child.sex === null ? '' : String(child.sex),
  cnp: child.cnp ?? '',
  noCnpReason: child.noCnpReason ?? '',
  separated: child.separated ? 'on' : '',
  revision: String(child.revision),
})
