import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import type { ToldChild } from '@/lib/core/intake/referral'
import { shownDay } from '@/lib/core/observation/shown-values'
import { splitName } from '@/lib/core/registry/place-children'
import { withCommune } from '@/lib/data/db'
import { findArrivedSheet } from '@/lib/data/professional-sheets'
import { findReferral } from '@/lib/data/referrals'
import { villagesOfCommune, type Village } from '@/lib/data/villages'

export type NewFamilyBasis = {
  readonly kept: Readonly<Record<string, string>>
  readonly villages: readonly Village[]
}

type Told = {
  readonly toldHead: string
  readonly toldChildren: readonly ToldChild[]
  readonly villageId: number | null
  readonly phone: string
}

/** What the form of a new family begins with: what a case, or a professional's sheet, told of it. Null: there is none open. */
export async function newFamilyBasis(
  actor: Actor,
  from: { readonly referralId: string } | { readonly sheetId: string },
): Promise<NewFamilyBasis | null> {
  if (!can(actor.role, 'intake.record')) return null
  return withCommune(actor, async (db) => {
    const villages = await villagesOfCommune(db)
    if ('referralId' in from) {
      const referral = await findReferral(db, from.referralId)
      const open = referral !== null && referral.outcome === null && referral.familyId === null
      return open ? { kept: fieldsOf({ ...referral, phone: '' }), villages } : null
    }
    const sheet = await findArrivedSheet(db, from.sheetId)
    return sheet?.status === 'sent' ? { kept: fieldsOf({ ...sheet, phone: sheet.toldPhone }), villages } : null
  })
}

const fieldsOf = ({ toldHead, toldChildren, villageId, phone }: Told): Record<string, string> => ({
  headName: toldHead,
  villageId: villageId === null ? '' : String(villageId),
  phone,
  ...Object.fromEntries(
    toldChildren.flatMap(({ name, birthDate, cnp }, index) => {
      const { surname, givenName } = splitName(name)
      const at = (field: string) => `children.${index}.${field}`
      return [
        [at('surname'), surname],
        [at('givenName'), givenName],
        [at('birthDate'), birthDate === null ? '' : shownDay(birthDate)],
        [at('cnp'), cnp],
      ]
    }),
  ),
})
