import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { datedLimits, limitsOn } from '@/lib/core/deadlines/limits'
import { readSheetNumber } from '@/lib/core/oversight/case-access'
import { invalid, notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { addCaseAccess, isNoSuchSheet } from '@/lib/data/case-access'
import { isCommuneOf } from '@/lib/data/county-communes'
import { withActor } from '@/lib/data/db'
import { now, today } from '@/lib/platform/clock'

export type CaseWanted = { readonly communeId: number; readonly sheetNumber: string; readonly reason: string }

/** A coordinator opens the file of one family of a commune, by the number of its sheet and for a written reason. */
export async function openCase(actor: Actor, wanted: CaseWanted): Promise<Result<{ accessId: string }, Refusal>> {
  const { county } = actor
  if (!can(actor.role, 'case.open') || county === null) return notFound()
  const sheetNumber = readSheetNumber(wanted.sheetNumber)
  if (sheetNumber === null) return invalid({ sheetNumber: { key: 'sheetNumber' } })
  const openedAt = now()
  const hours = limitsOn(datedLimits, today()).caseAccessHours
  const access = {
    ...{ communeId: wanted.communeId, countyId: county.id, sheetNumber, reason: wanted.reason },
    ...{ userId: actor.userId, name: actor.userName, openedAt },
    expiresAt: new Date(openedAt.getTime() + hours * 3_600_000),
  }
  try {
    return await withActor(actor, async (db) => {
      if (!(await isCommuneOf(db, wanted.communeId, county.id))) return notFound()
      return ok({ accessId: await addCaseAccess(db, access) })
    })
  } catch (error) {
    if (isNoSuchSheet(error)) return invalid({ sheetNumber: { key: 'noSuchSheet' } })
    throw error
  }
}
