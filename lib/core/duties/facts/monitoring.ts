import type { DutyId } from '../duty-ids'
import type { DutyFact } from '../fact'
import { factOf } from './chain'
import type { FamilyPlace, MonitoringDutyRecord, PlanDutyRecord, RiskDutyRecord } from './records'
import { firstApproval, type Spell } from './registry-spells'

const dutyOfBand = new Map<number | null, DutyId>([
  [12, 'OB-40'],
  [6, 'OB-41'],
  [3, 'OB-42'],
])

/**
 * OB-40 to OB-42: visits at the rhythm of the band, from the first order of the spell, then from each planned visit. The band is
 * that of the latest risk sheet by then, so a changed number of situations moves the date of the next visit.
 */
export const monitoringFacts = (
  place: FamilyPlace,
  spells: readonly Spell[],
  visits: readonly MonitoringDutyRecord[],
): DutyFact[] => spells.flatMap((spell) => rhythmOf(place, spell, visits))

function rhythmOf(place: FamilyPlace, spell: Spell, visits: readonly MonitoringDutyRecord[]): DutyFact[] {
  const approvedOn = firstApproval(spell)
  if (approvedOn === null) return []
  const made = visits.filter(({ planned, visitedOn }) => planned && isIn(spell, approvedOn, visitedOn))
  const days = [approvedOn, ...made.map(({ visitedOn }) => visitedOn).sort()]
  const inForce = spell.plans
    .filter(({ status }) => status === 'approved')
    .sort((a, b) => (a.approvedOn ?? '').localeCompare(b.approvedOn ?? ''))
    .at(-1)
  return days.flatMap((day, index) => {
    const next = days[index + 1] ?? null
    if (next === null && (spell.endedOn !== null || inForce === undefined)) return []
    const duty = dutyOfBand.get(bandBy(spell.sheets, next)?.monitoringMonths ?? null)
    return duty === undefined ? [] : factOf(duty, { ...place, recordId: inForce?.id ?? null }, day, next)
  })
}

const isIn = ({ endedOn }: Spell, approvedOn: string, day: string): boolean =>
  day >= approvedOn && (endedOn === null || day <= endedOn)

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
      if (met === null && spell.endedOn !== null) return []
      return factOf('OB-43', { ...place, recordId: visit.id }, visit.visitedOn, met)
    }),
  )

const firstRevision = (plans: readonly PlanDutyRecord[], visit: MonitoringDutyRecord): string | null =>
  plans
    .flatMap(({ id, approvedOn }) =>
      id !== visit.planId && approvedOn !== null && approvedOn >= visit.visitedOn ? approvedOn : [],
    )
    .sort()[0] ?? null
