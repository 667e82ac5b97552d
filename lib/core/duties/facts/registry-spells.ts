import type { PlanDutyRecord, RiskDutyRecord } from './records'

/** A time of the family in the Registry: from the first sheet that confirms a risk until one that confirms nothing. */
export type Spell = {
  /** At least one, the oldest first. */
  readonly first: RiskDutyRecord
  readonly sheets: readonly RiskDutyRecord[]
  readonly plans: readonly PlanDutyRecord[]
  /** The oldest first; the last one is open. */
  readonly runs: readonly PlanRun[]
  /** Day of the visit that confirmed nothing; null: the family is still in the Registry. */
  readonly endedOn: string | null
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The spells of a family, the oldest first; each plan belongs to the one whose sheets it answers. */
export function spellsOf(riskSheets: readonly RiskDutyRecord[], plans: readonly PlanDutyRecord[]): Spell[] {
  const ordered = [...riskSheets].sort(
    (a, b) => compare(a.sheetDate, b.sheetDate) || compare(a.finishedAt, b.finishedAt),
  )
  const spells: Spell[] = []
  let sheets: RiskDutyRecord[] = []
  const end = (endedOn: string | null) => {
    const [first] = sheets
    if (first === undefined) return
    const ids = new Set(sheets.map(({ id }) => id))
    const answering = plans.filter(({ riskSheetId }) => ids.has(riskSheetId))
    spells.push({ first, sheets, plans: answering, runs: runsOf(answering), endedOn })
    sheets = []
  }
  for (const sheet of ordered) {
    if (sheet.situations > 0) sheets.push(sheet)
    else end(sheet.sheetDate)
  }
  end(null)
  return spells
}

/** A time within a spell that one plan, with its revisions, stands for: until it is closed, or without end yet. */
export type PlanRun = {
  /** The plan before was closed; null: the first of the spell. */
  readonly since: string | null
  readonly plans: readonly PlanDutyRecord[]
  /** First order of this run. */
  readonly approvedOn: string | null
  readonly closedOn: string | null
}

function runsOf(plans: readonly PlanDutyRecord[]): PlanRun[] {
  const ends = [...new Set(plans.flatMap(({ closedOn }) => closedOn ?? []))].sort()
  const runOf = ({ status, approvedOn, closedOn }: PlanDutyRecord): number => {
    if (status === 'approved' || (approvedOn === null && closedOn === null)) return ends.length
    const index = ends.findIndex((end) => end === closedOn || (closedOn === null && (approvedOn ?? '') <= end))
    return index === -1 ? ends.length : index
  }
  return [...ends, null].map((closedOn, index) => {
    const own = plans.filter((plan) => runOf(plan) === index)
    const approvedOn = own.flatMap((plan) => plan.approvedOn ?? []).sort()[0] ?? null
    return { since: ends[index - 1] ?? null, plans: own, approvedOn, closedOn }
  })
}
