import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { datedLimits, limitsOn } from '@/lib/core/deadlines/limits'
import { firstMomentOf } from '@/lib/core/deadlines/romanian-moment'
import { readSheetNumber, shortestReason } from '@/lib/core/oversight/case-access'
import { invalid, notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { addCaseAccess, isNoSuchSheet, isOpenAlready, lockOpenings } from '@/lib/data/case-access'
import { isCommuneOf } from '@/lib/data/county-communes'
import { withActor } from '@/lib/data/db'
import { notify } from '@/lib/data/notify'
import { now, today } from '@/lib/platform/clock'

export type CaseWanted = { readonly communeId: number; readonly sheetNumber: string; readonly reason: string }

/**
 * A coordinator opens the file of one family of a commune, by the number of its sheet and for a written reason: not the same file
 * twice at a time, and no more than a few files a day. The commune is told.
 */
export async function openCase(actor: Actor, wanted: CaseWanted): Promise<Result<{ accessId: string }, Refusal>> {
  const { county } = actor
  if (!can(actor.role, 'case.open') || county === null) return notFound()
  const sheetNumber = readSheetNumber(wanted.sheetNumber)
  const reason = wanted.reason.trim()
  if (sheetNumber === null || reason.length < shortestReason)
    return invalid({
      ...(sheetNumber === null ? { sheetNumber: { key: 'sheetNumber' } } : {}),
      ...(reason.length < shortestReason ? { reason: { key: 'reasonTooShort', params: { n: shortestReason } } } : {}),
    })
  const openedAt = now()
  const day = today()
  const { caseAccessHours: hours, caseOpeningsADay: most } = limitsOn(datedLimits, day)
  const place = { communeId: wanted.communeId, countyId: county.id }
  const access = {
    ...{ ...place, sheetNumber, reason, userId: actor.userId, name: actor.userName, openedAt },
    expiresAt: new Date(openedAt.getTime() + hours * 3_600_000),
  }
  try {
    return await withActor(actor, async (db) => {
      if (!(await isCommuneOf(db, wanted.communeId, county.id))) return notFound()
      const opened = await lockOpenings(db, actor.userId, new Date(firstMomentOf(day)))
      if (opened >= most) return invalid({ form: { key: 'casesToday', params: { n: most } } })
      const accessId = await addCaseAccess(db, access)
      await notify(db, { kind: 'case-opened', ...place })
      return ok({ accessId })
    })
  } catch (error) {
    if (isOpenAlready(error)) return invalid({ sheetNumber: { key: 'caseOpenAlready' } })
    if (isNoSuchSheet(error)) return invalid({ sheetNumber: { key: 'noSuchSheet' } })
    throw error
  }
}
