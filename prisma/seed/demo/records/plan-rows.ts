import { recommendedServices } from '@/lib/content/services/recommended-services'
import { dimensionsOf } from '@/lib/core/casework/family-states'
import { formatDay } from '@/lib/core/dates/calendar-date'
import { type AsSent, asSent } from '@/lib/core/plan/as-sent'
import { idOf } from '../people/ids'
import { fullName, isChild } from '../people/roster'
import type { PlanStory, RiskStory } from '../story/case-story'
import { momentOn } from '../story/moment'
import { type CaseFile, childIdOf } from './case-file'
import type { Row, Rows } from './rows'

type PlanTable = 'service_plan' | 'plan_line' | 'plan_left_out' | 'monitoring_visit' | 'visit_line'

/** The service plan of a family with its lines, the version before it, and the monitoring visits since the first order. */
export function planRows(file: CaseFile): Pick<Rows, PlanTable> {
  const { planBefore, plan, risk } = file.story
  if (plan === null || risk === null)
    return { service_plan: [], plan_line: [], plan_left_out: [], monitoring_visit: [], visit_line: [] }
  const plans = planBefore === null ? [plan] : [planBefore, plan]
  return {
    service_plan: plans.map((each) => planRow(file, each, risk)),
    plan_line: plans.flatMap((each) => lineRows(file, each)),
    plan_left_out: plans.flatMap((each) => leftOutRows(file, each, risk)),
    ...visitRows(file, plan),
  }
}

const planRow = (file: CaseFile, plan: PlanStory, risk: RiskStory): Row => ({
  ...file.key,
  id: plan.id,
  family_id: file.story.id,
  risk_sheet_id: risk.id,
  status: plan.status,
  goal: plan.goal,
  case_officer_name: file.worker.name,
  case_officer_position: file.worker.position,
  due_on: plan.dueOn,
  submitted_at: plan.submittedAt,
  as_sent: plan.submittedAt === null ? null : whatPlanSays(file, risk),
  order_number: file.orderNumber(plan.id),
  order_date: plan.orderOn,
  decided_at: plan.decidedAt,
  decided_by: plan.decidedAt === null ? null : file.worker.mayorId,
  return_reason: plan.returnReason,
  child_opinion: plan.childOpinion,
  parents_opinion: plan.parentsOpinion,
  version: plan.version,
  supersedes: plan.revises?.id ?? null,
  revised_on: plan.revises?.on ?? null,
  revision_reason: plan.revises?.reason ?? '',
  close_note: '',
  created_at: plan.createdAt,
  created_by: file.worker.id,
  revision: 1,
})

/** What is kept with a plan that was put forward: the family, its children at home and the confirmed risks. */
function whatPlanSays({ story, sheetNumber }: CaseFile, { finish }: RiskStory): AsSent {
  const { members, separated, place, street, streetNo } = story.roster
  const [head] = members
  return asSent(
    {
      headName: head === undefined ? '' : fullName(head),
      village: place.village.name,
      street,
      streetNo,
      separated: separated.length,
      children: members
        .filter(isChild)
        .map((child) => ({
          id: childIdOf(story, child.number),
          name: fullName(child),
          birthDate: formatDay(child.birth),
        }))
        .toSorted((one, other) => one.birthDate.localeCompare(other.birthDate)),
    },
    {
      sheetNumber,
      situations: finish?.verdict.situations ?? null,
      monitoringMonths: finish?.verdict.monitoringMonths ?? null,
      dimensions: dimensionsOf(finish?.verdict.confirmed ?? []),
    },
  )
}

const lineRows = ({ key, story: { planBefore } }: CaseFile, plan: PlanStory): Row[] =>
  plan.lines.map((line, position) => ({
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
    copied_from:
      plan.revises !== null && planBefore !== null && position < planBefore.lines.length
        ? lineId(planBefore.id, position)
        : null,
  }))

/** What was put before the mayor has an answer to every confirmed risk: a measure, or why there is none. */
const leftOutRows = ({ key }: CaseFile, plan: PlanStory, risk: RiskStory): Row[] =>
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
        }))

function visitRows(
  { story: { id, visits, planBefore }, key, worker }: CaseFile,
  plan: PlanStory,
): Pick<Rows, 'monitoring_visit' | 'visit_line'> {
  const inForceOn = (day: string): PlanStory => (planBefore !== null && day < (plan.orderOn ?? '') ? planBefore : plan)
  return {
    monitoring_visit: visits.map((visit) => ({
      ...key,
      id: visit.id,
      family_id: id,
      plan_id: inForceOn(visit.visitedOn).id,
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
    visit_line: visits.flatMap((visit, nth) => {
      const seen = inForceOn(visit.visitedOn)
      return seen.lines.map((_line, position) => ({
        ...key,
        visit_id: visit.id,
        line_id: lineId(seen.id, position),
        progress: progressAt(nth, position),
      }))
    }),
  }
}

const lineId = (planId: string, position: number): string => idOf(`line ${planId} ${position}`)

/** Measures get on from visit to visit, the first ones first. */
const progressAt = (nth: number, position: number): string =>
  nth > position ? 'done' : nth + 2 > position ? 'under-way' : 'not-begun'
