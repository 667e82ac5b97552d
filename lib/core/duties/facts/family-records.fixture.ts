import type { DutyId } from '../duty-ids'
import { familyFacts } from './family'
import type { FamilyDutyRecords, RiskDutyRecord } from './records'

export const family: FamilyDutyRecords = {
  place: { communeId: 32027, familyId: 'f1' },
  closed: false,
  children: [],
  observations: [],
  riskSheets: [],
  referrals: [],
  homeVisits: [],
  plans: [],
  visits: [],
  alerts: [],
  escalations: [],
}

export const sheet = (id: string, day: string, situations: number): RiskDutyRecord => ({
  id,
  observationSheetId: null,
  sheetDate: day,
  finishedAt: `${day}T12:00:00.000Z`,
  finishedOn: day,
  situations,
  monitoringMonths: situations === 0 ? null : situations <= 5 ? 12 : situations <= 10 ? 6 : 3,
})

/** Record, start and end of each fact of some duties. */
export const told = (records: Partial<FamilyDutyRecords>, ...duties: readonly DutyId[]) =>
  familyFacts({ ...family, ...records }).flatMap(({ duty, subject, started, met }) =>
    duties.includes(duty) ? [[duty, subject.recordId, started, met]] : [],
  )
