import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { notFound, type Refusal } from '@/lib/core/result/refusal'
import type { Result } from '@/lib/core/result/result'
import { addFindings } from '@/lib/data/child-invisibility'
import { childrenOfFamily } from '@/lib/data/children'
import { withCommune } from '@/lib/data/db'
import { findReferral, linkReferral } from '@/lib/data/referrals'
import { today } from '@/lib/platform/clock'
import { addFamily, type NewFamily } from './add-family'

export type FamilyOfCase = NewFamily & {
  /** Null: the family is entered for a professional's sheet, which is tied to it when it is taken over. */
  readonly referralId: string | null
  /** Social assistance did not know the children before. */
  readonly unknown: boolean
}

/** Enters the family that a case is about, after the search for it, and ties the case to it. */
export async function addFamilyFor(
  actor: Actor,
  { referralId, unknown, ...typed }: FamilyOfCase,
): Promise<Result<{ familyId: string }, Refusal>> {
  if (!can(actor.role, 'intake.record')) return notFound()
  const known = referralId === null || (await withCommune(actor, (db) => findReferral(db, referralId))) !== null
  if (!known) return notFound()
  const added = await addFamily(actor, typed)
  if (!added.ok) return added
  await withCommune(actor, async (db) => {
    if (referralId !== null) await linkReferral(db, referralId, added.value.familyId)
    if (!unknown) return
    const children = await childrenOfFamily(db, added.value.familyId)
    const finding = { service: 'social-assistance', foundOn: today(), source: 'intake', riskSheetId: null } as const
    await addFindings(
      db,
      children.map(({ id }) => ({ ...finding, childId: id })),
    )
  })
  return added
}
