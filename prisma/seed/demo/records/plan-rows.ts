import { recommendedServices } from '@/lib/content/services/recommended-services'
import { idOf } from '../people/ids'
import { momentOn } from '../story/moment'
import type { CaseFile } from './case-file'
import type { Rows } from './rows'

type PlanTable = 'service_plan' | 'plan_line' | 'plan_left_out' | 'monitoring_visit' | 'visit_line'

/** The service plan of a family with its lines, and the monitoring visits since the order on it. */
export function planRows(file: CaseFile): Pick<Rows, PlanTable> {
  const { story, key, worker, orderNumber } = file
  const { plan, risk, visits } = story
  if (plan === null || risk === null)
    return { service_plan: [], plan_line: [], plan_left_out: [], monitoring_visit: [], visit_line: [] }
  return {
    service_plan: [
      {
        ...key,
        id: plan.id,
        family_id: story.id,
        risk_sheet_id: risk.id,
        status: plan.status,
        goal: plan.goal,
        case_officer_name: worker.name,
        case_officer_position: worker.position,
        due_on: plan.dueOn,
        submitted_at: plan.submittedAt,
        order_number: orderNumber,
        order_date: plan.orderOn,
        decided_at: plan.decidedAt,
        decided_by: plan.decidedAt === null ? null : worker.mayorId,
        return_reason: plan.returnReason,
        created_at: plan.createdAt,
        created_by: worker.id,
        revision: 1,
      },
    ],
    plan_line: plan.lines.map((line, position) => ({
      ...key,
      id: lineId(plan.id, position),
      plan_id: plan.id,
      kind: line.kind,
      code: line.code,
      other_text: line.otherText,
      goal: line.goal,
      provider: line.provider,
      starts_on: line.startsOn,
      ends_on: line.endsOn,
      responsible: line.responsible,
      position,
    })),
    // What was put before the mayor has an answer to every confirmed risk: a measure, or why there is none.
    plan_left_out:
      plan.submittedAt === null
        ? []
        : (risk.finish?.verdict.confirmed ?? [])
            .filter((row) => !plan.lines.some(({ code }) => recommendedServices[row]?.some((each) => each === code)))
            .map((row) => ({
              ...key,
              id: idOf(`left out ${plan.id} ${row}`),
              plan_id: plan.id,
              risk_row: row,
              service_code: '',
              reason: 'Se lucrează întâi la celelalte riscuri; se reia la vizita de monitorizare.',
            })),
    monitoring_visit: visits.map((visit) => ({
      ...key,
      id: visit.id,
      family_id: story.id,
      plan_id: plan.id,
      visited_on: visit.visitedOn,
      planned: visit.planned,
      summary: visit.summary,
      revision_needed: visit.revisionNeeded,
      revision_reason: visit.revisionNeeded ? visit.summary : '',
      resets: visit.planned,
      visitor_name: worker.name,
      created_at: momentOn(visit.visitedOn, '16:30'),
      created_by: worker.id,
    })),
    visit_line: visits.flatMap((visit, nth) =>
      plan.lines.map((_line, position) => ({
        ...key,
        visit_id: visit.id,
        line_id: lineId(plan.id, position),
        progress: progressAt(nth, position),
      })),
    ),
  }
}

const lineId = (planId: string, position: number): string => idOf(`line ${planId} ${position}`)

/** Measures get on from visit to visit, the first ones first. */
const progressAt = (nth: number, position: number): string =>
  nth > position ? 'done' : nth + 2 > position ? 'under-way' : 'not-begun'
