import type { PlanDutyRecord, RiskDutyRecord } from './records'

/** A time of the family in the Registry: from the first sheet that confirms a risk until one that confirms nothing. */
export type Spell = {
  /** At least one, the oldest first. */
  readonly first: RiskDutyRecord
  readonly sheets: readonly RiskDutyRecord[]
  readonly plans: readonly PlanDutyRecord[]
  /** Day of the visit that confirmed nothing; null: the family is still in the Registry. */
  readonly endedOn: string | null
}

/** The spells of a family, the oldest first; each plan belongs to the one whose sheets it answers. */
export function spellsOf(riskSheets: readonly RiskDutyRecord[], plans: readonly PlanDutyRecord[]): Spell[] {
  const ordered = [...riskSheets].sort(
    (a, b) => a.sheetDate.localeCompare(b.sheetDate) || a.finishedAt.localeCompare(b.finishedAt),
  )
  const spells: Spell[] = []
  let sheets: RiskDutyRecord[] = []
  const end = (endedOn: string | null) => {
    const [first] = sheets
    if (first === undefined) return
    const ids = new Set(sheets.map(({ id }) => id))
    spells.push({ first, sheets, plans: plans.filter(({ riskSheetId }) => ids.has(riskSheetId)), endedOn })
    sheets = []
  }
  for (const sheet of ordered) {
    if (sheet.situations > 0) sheets.push(sheet)
    else end(sheet.sheetDate)
  }
  end(null)
  return spells
}

/** Date of the first order on a plan of this spell; null: none yet. */
export const firstApproval = ({ plans }: Spell): string | null =>
  plans.flatMap(({ approvedOn }) => approvedOn ?? []).sort()[0] ?? null
