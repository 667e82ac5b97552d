import { visitClock } from '@/lib/core/deadlines/visit-due'
import type { DutyFact } from '../fact'
import { firstOf } from '../when'
import { factOf } from './chain'
import type { FamilyPlace, HomeVisitDutyRecord, ObservationDutyRecord, RiskDutyRecord } from './records'

/** Whether a risk sheet answers the suspicion: linked, dated later, or of the same day and finished later (docs/decisions/040). */
const answersSuspicion = (sheet: RiskDutyRecord, observation: ObservationDutyRecord): boolean =>
  sheet.observationSheetId === observation.id ||
  sheet.sheetDate > observation.filledOn ||
  (sheet.sheetDate === observation.filledOn && sheet.finishedAt >= observation.signedAt)

/** OB-21: the home visit with the risk sheet, for each sheet with a suspicion; met by the completed visit. */
export const homeVisitFacts = (
  place: FamilyPlace,
  observations: readonly ObservationDutyRecord[],
  riskSheets: readonly RiskDutyRecord[],
  homeVisits: readonly HomeVisitDutyRecord[],
): DutyFact[] =>
  observations.flatMap((observation) => {
    const started = observation.needed ? visitClock(observation) : null
    if (started === null) return []
    const completed = homeVisits.flatMap(({ observationSheetId, completedAt }) =>
      observationSheetId === observation.id ? (completedAt ?? []) : [],
    )
    const answered = riskSheets.filter((sheet) => answersSuspicion(sheet, observation))
    const met = firstOf([...completed, ...answered.map(({ sheetDate }) => sheetDate)])
    return factOf('OB-21', { ...place, recordId: observation.id }, started, met)
  })
