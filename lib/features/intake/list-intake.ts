import { can } from '@/lib/core/access/access-table'
import { violenceRows } from '@/lib/content/questionnaires/observation-sheet/2018/violence'
import type { Actor } from '@/lib/core/access/actor'
import { datedLimits } from '@/lib/core/deadlines/limits'
import { abroadStanding, leavesNoParent, type AbroadStanding } from '@/lib/core/intake/abroad-notice'
import { arrivalInList, byUrgency, type ArrivalInList } from '@/lib/core/intake/arrival-in-list'
import { readIntakeView, type IntakeView } from '@/lib/core/intake/intake-view'
import { logAccess } from '@/lib/data/access-log'
import { withCommune, type CommuneDb } from '@/lib/data/db'
import { listArrivedSheets } from '@/lib/data/professional-sheets'
import {
  abroadCases,
  countByTrigger,
  listReferrals,
  type AbroadCase,
  type ReferralInList,
} from '@/lib/data/referral-lists'
import { now, today } from '@/lib/platform/clock'

const pageSize = 50

export type IntakePage = {
  readonly view: IntakeView
  /** Professionals' sheets that wait to be taken over, violence first. */
  readonly sheets: readonly ArrivalInList[]
  readonly cases: readonly ReferralInList[]
  readonly counts: readonly { readonly trigger: string; readonly all: number; readonly open: number }[]
  readonly total: number
  readonly pageCount: number
  readonly from: number
  readonly to: number
  /** ISO in UTC. */
  readonly now: string
}

/** What reached SPAS, as the address asks; null where the role does not see it. */
export async function listIntake(actor: Actor, params: Readonly<Record<string, string>>): Promise<IntakePage | null> {
  if (!can(actor.role, 'intake.see')) return null
  const view = readIntakeView(params)
  const moment = now()
  return withCommune(actor, async (db) => {
    await logAccess(db, { action: 'open', subject: 'referral', familyId: null })
    const { page, ...query } = view
    const read = (at: number) => listReferrals(db, { ...query, limit: pageSize, offset: (at - 1) * pageSize }, moment)
    const first = await read(page)
    const pageCount = Math.max(1, Math.ceil(first.total / pageSize))
    const shown = Math.min(page, pageCount)
    const { rows } = shown === page ? first : await read(shown)
    return {
      view: { ...view, page: shown },
      sheets: byUrgency(await arrivedSheets(db, 'waiting')),
      cases: rows,
      counts: await countByTrigger(db),
      total: first.total,
      pageCount,
      from: rows.length === 0 ? 0 : (shown - 1) * pageSize + 1,
      to: (shown - 1) * pageSize + rows.length,
      now: moment.toISOString(),
    }
  })
}

/** The professionals' sheets that SPAS has handled, the latest first. */
export async function listHandledSheets(
  actor: Actor,
): Promise<{ readonly sheets: readonly ArrivalInList[]; readonly now: string } | null> {
  if (!can(actor.role, 'intake.see')) return null
  return withCommune(actor, async (db) => ({ sheets: await arrivedSheets(db, 'handled'), now: now().toISOString() }))
}

const arrivedSheets = async (db: CommuneDb, which: 'waiting' | 'handled'): Promise<ArrivalInList[]> =>
  (await listArrivedSheets(db, which)).map((sheet) => arrivalInList(sheet, violenceRows, datedLimits))

export type AbroadEntry = AbroadCase & { readonly standing: AbroadStanding }

/** The children whose only parent or both parents are away or about to leave, by the notices that are followed. */
export async function listAbroad(
  actor: Actor,
): Promise<{ readonly withoutParent: readonly AbroadEntry[]; readonly withOneParent: readonly AbroadEntry[] } | null> {
  if (!can(actor.role, 'intake.see')) return null
  return withCommune(actor, async (db) => {
    await logAccess(db, { action: 'open', subject: 'referral', familyId: null })
    const cases = (await abroadCases(db, today())).map((each) => ({
      ...each,
      standing: abroadStanding(each.abroad, each.endedOn, today()),
    }))
    return {
      withoutParent: cases.filter(({ abroad }) => leavesNoParent(abroad)),
      withOneParent: cases.filter(({ abroad }) => !leavesNoParent(abroad)),
    }
  })
}
