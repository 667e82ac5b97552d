import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { addMonths } from '@/lib/core/deadlines/add-time'
import { leavingReasons } from '@/lib/core/casework/child-record'
import { endsWithFile, type OpenOnClosing } from '@/lib/core/casework/open-on-closing'
import { closingReasons } from '@/lib/core/casework/family-record'
import { shownDay } from '@/lib/core/observation/shown-values'
import { logAccess } from '@/lib/data/access-log'
import { findChild } from '@/lib/data/children'
import { withCommune } from '@/lib/data/db'
import { findFamily } from '@/lib/data/families'
import { openOnClosing } from '@/lib/data/open-on-closing'
import { villagesOfCommune, type Village } from '@/lib/data/villages'
import { today } from '@/lib/platform/clock'
import { childFields } from './change-child'
import { familyFields } from './change-family'

type Fields = Readonly<Record<string, string>>

/** The villages that a family may live in. */
export const villagesToChoose = (actor: Actor): Promise<readonly Village[]> => withCommune(actor, villagesOfCommune)

/** What the form of a family starts with; null when the commune has no such open family. */
export async function familyToChange(
  actor: Actor,
  familyId: string,
): Promise<{ headName: string; kept: Fields; villages: readonly Village[] } | null> {
  if (!can(actor.role, 'family.change')) return null
  return withCommune(actor, async (db) => {
    const family = await findFamily(db, familyId)
    if (family === null || family.closedOn !== null) return null
    await logAccess(db, { action: 'open', subject: 'family', familyId })
    return { headName: family.headName, kept: familyFields(family), villages: await villagesOfCommune(db) }
  })
}

/** What the form of a child starts with, and the head of its family. */
export async function childToChange(
  actor: Actor,
  familyId: string,
  childId: string,
): Promise<{ headName: string; name: string; kept: Fields } | null> {
  if (!can(actor.role, 'family.change')) return null
  return withCommune(actor, async (db) => {
    const family = await findFamily(db, familyId)
    const child = await findChild(db, familyId, childId)
    if (family === null || child === null) return null
    await logAccess(db, { action: 'open', subject: 'family', familyId })
    return { headName: family.headName, name: `${child.surname} ${child.givenName}`, kept: childFields(child) }
  })
}

/** What the form begins with in which a child leaves: on the 18th birthday, where that has passed. */
export async function childToEnd(
  actor: Actor,
  familyId: string,
  childId: string,
): Promise<{ headName: string; name: string; kept: Fields; reasons: typeof leavingReasons } | null> {
  if (!can(actor.role, 'family.change')) return null
  return withCommune(actor, async (db) => {
    const family = await findFamily(db, familyId)
    const child = await findChild(db, familyId, childId)
    if (family === null || child === null || child.leftOn !== null) return null
    const ofAge = child.birthDate === null ? null : addMonths(child.birthDate, 18 * 12)
    const grown = ofAge !== null && ofAge <= today() && !child.separated
    const kept: Fields = grown ? { reason: 'came-of-age', on: shownDay(ofAge) } : { on: shownDay(today()) }
    return { headName: family.headName, name: `${child.surname} ${child.givenName}`, kept, reasons: leavingReasons }
  })
}

export type ClosingBasis = {
  readonly headName: string
  readonly kept: Fields
  readonly reasons: typeof closingReasons
  readonly open: OpenOnClosing
  /** Something ends with the file that has to be explained. */
  readonly explain: boolean
}

/** What the form begins with in which a file is closed, and what is still open in it; null when there is no such open family. */
export async function familyToClose(actor: Actor, familyId: string): Promise<ClosingBasis | null> {
  if (!can(actor.role, 'family.change')) return null
  return withCommune(actor, async (db) => {
    const family = await findFamily(db, familyId)
    if (family === null || family.closedOn !== null) return null
    await logAccess(db, { action: 'open', subject: 'family', familyId })
    const open = await openOnClosing(db, family)
    const { headName } = family
    return { headName, kept: { on: shownDay(today()) }, reasons: closingReasons, open, explain: endsWithFile(open) }
  })
}
