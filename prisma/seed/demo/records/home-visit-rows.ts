import type { CaseFile } from './case-file'
import type { Rows } from './rows'

/** The visits to a family that its observation sheet called for. */
export function homeVisitRows({ story, key, worker }: CaseFile): Pick<Rows, 'home_visit'> {
  return {
    home_visit: story.homeVisits.map((visit) => ({
      ...key,
      id: visit.id,
      family_id: story.id,
      observation_sheet_id: story.observation?.id ?? null,
      planned_on: visit.plannedOn,
      planned_time: visit.plannedTime,
      visitor_name: worker.name,
      visitor_position: worker.position,
      status: visit.status,
      happened_on: visit.happenedOn,
      happened_time: visit.happenedTime,
      note: visit.note,
      late_reason: '',
      risk_sheet_id: visit.status === 'done' ? (story.risk?.id ?? null) : null,
      created_at: visit.createdAt,
      created_by: worker.id,
      revision: 1,
    })),
  }
}
