import type { Actor } from '@/lib/core/access/actor'
import { notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import type { Target } from '@/lib/core/sheet-sync/change'
import { logAccess, type LoggedAccess } from '@/lib/data/access-log'
import { withCommune } from '@/lib/data/db'
import { familyOfSheet, type FamilyOfSheet } from '@/lib/data/observation-family'
import { lastAnswered } from '@/lib/data/risk-changes'
import { findRiskSheet, type RiskSheet } from '@/lib/data/risk-sheets'

export type SeenSheet = {
  readonly sheet: RiskSheet
  readonly family: FamilyOfSheet
  /** Where the last answer was given, by whom and wherever. */
  readonly lastTouched: Target | null
}

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
    return ok({ sheet, family, lastTouched: sheet.finish === null ? await lastAnswered(db, sheetId) : null })
  })
}
