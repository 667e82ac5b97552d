import type { Actor } from '@/lib/core/access/actor'
import type { FamilyState } from '@/lib/core/casework/family-states'
import { notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import type { Target } from '@/lib/core/sheet-sync/change'
import { logAccess, type LoggedAccess } from '@/lib/data/access-log'
import { withCommune } from '@/lib/data/db'
import { familyOfSheet, type FamilyOfSheet } from '@/lib/data/observation-family'
import { lastAnswered } from '@/lib/data/risk-changes'
import { findFamily } from '@/lib/data/families'
import { findRiskSheet, latestVisitOf, type RiskSheet } from '@/lib/data/risk-sheets'

export type SeenSheet = {
  readonly sheet: RiskSheet
  readonly family: FamilyOfSheet
  /** Where the last answer was given, by whom and wherever. */
  readonly lastTouched: Target | null
  /** What the family waits for after this sheet; null for a draft, an older sheet, or where other records have moved on. */
  readonly follows: 'plan' | 'renewal' | null
}

const follows = new Map<FamilyState | undefined, 'plan' | 'renewal'>([
  ['plan-due', 'plan'],
  ['not-confirmed', 'renewal'],
])

/** A risk sheet with its family. Whoever opens or prints it is noted: it is a child's file. */
export async function seeRiskSheet(
  actor: Actor,
  sheetId: string,
  action: LoggedAccess['action'],
): Promise<Result<SeenSheet, Refusal>> {
  return withCommune(actor, async (db) => {
    const sheet = await findRiskSheet(db, sheetId)
    const family = sheet && (await familyOfSheet(db, sheet.familyId))
    if (sheet === null || family === null) return notFound()
    await logAccess(db, { action, subject: 'risk-sheet', familyId: sheet.familyId })
    if (sheet.finish === null) return ok({ sheet, family, lastTouched: await lastAnswered(db, sheetId), follows: null })
    const isLatest = (await latestVisitOf(db, sheet.familyId)) === sheet.content.sheetDate
    const state = isLatest ? (await findFamily(db, sheet.familyId))?.state : undefined
    return ok({ sheet, family, lastTouched: null, follows: follows.get(state) ?? null })
  })
}
