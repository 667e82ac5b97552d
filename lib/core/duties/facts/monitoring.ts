import type { DutyId } from '../duty-ids'
import type { DutyFact } from '../fact'
import { factOf } from './chain'
import type { FamilyPlace, MonitoringDutyRecord, PlanDutyRecord, RiskDutyRecord } from './records'
import type { PlanRun, Spell } from './registry-spells'

const dutyOfBand = new Map<number | null, DutyId>([
  [12, 'OB-40'],
  [6, 'OB-41'],
  [3, 'OB-42'],
])

/**
 * OB-40 to OB-42: visits at the rhythm of the band, from the first order of the spell or of the plan after a closed one, then from
 * each visit that counts. The band is that of the latest risk sheet by then, so a changed number of situations moves the date of
 * the next visit; a sooner day chosen at a visit holds until a newer sheet.
 */
export const monitoringFacts = (
  place: FamilyPlace,
  spells: readonly Spell[],
  visits: readonly MonitoringDutyRecord[],
): DutyFact[] => spells.flatMap((spell) => spell.runs.flatMap((run) => rhythmOf(place, spell, run, visits)))

function rhythmOf(place: FamilyPlace, spell: Spell, run: PlanRun, visits: readonly MonitoringDutyRecord[]): DutyFact[] {
  const { approvedOn } = run
  if (approvedOn === null) return []
  const until = [run.closedOn ?? [], spell.endedOn ?? []].flat().sort()[0] ?? null
  const made = visits
    .filter(({ counts, visitedOn }) => counts && visitedOn >= approvedOn && (until === null || visitedOn <= until))
    .sort((a, b) => a.visitedOn.localeCompare(b.visitedOn))
  const starts = [{ visitedOn: approvedOn, nextOn: null }, ...made]
  const inForce = run.plans.find(({ status }) => status === 'approved')
  return starts.flatMap(({ visitedOn, nextOn }, index) => {
    const next = starts[index + 1]?.visitedOn ?? null
    if (next === null && (until !== null || inForce === undefined)) return []
    const sheet = bandBy(spell.sheets, next)
    const duty = dutyOfBand.get(sheet?.monitoringMonths ?? null)
    if (duty === undefined) return []
    const agreed = nextOn !== null && (sheet?.sheetDate ?? '') <= visitedOn ? { agreedOn: nextOn } : {}
    return { ...factOf(duty, { ...place, recordId: inForce?.id ?? null }, visitedOn, next), ...agreed }
  })
}

/** The latest sheet finished by a day; without a day, the latest of all. */
const bandBy = (sheets: readonly RiskDutyRecord[], day: string | null): RiskDutyRecord | undefined =>
  sheets.findLast(({ finishedOn }) => day === null || finishedOn <= day) ?? sheets[0]

/** OB-43: a visit that asks for a revision is followed by another plan approved. */
export const revisionFacts = (
  place: FamilyPlace,
  spells: readonly Spell[],
  visits: readonly MonitoringDutyRecord[],
): DutyFact[] =>
  spells.flatMap((spell) =>
    visits.flatMap((visit) => {
      if (!visit.revisionNeeded || !spell.plans.some(({ id }) => id === visit.planId)) return []
      const met = firstRevision(spell.plans, visit)
      const ended = spell.runs.some(
        ({ plans, closedOn }) => closedOn !== null && plans.some(({ id }) => id === visit.planId),
      )
      if (met === null && (spell.endedOn !== null || ended)) return []
      return factOf('OB-43', { ...place, recordId: visit.id }, visit.visitedOn, met)
    }),
  )

const firstRevision = (plans: readonly PlanDutyRecord[], visit: MonitoringDutyRecord): string | null =>
  plans
    .flatMap(({ id, approvedOn }) =>
      id !== visit.planId && approvedOn !== null && approvedOn >= visit.visitedOn ? approvedOn : [],
    )
    .sort()[0] ?? null
