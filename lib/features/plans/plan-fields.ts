import { shownDay } from '@/lib/core/observation/shown-values'
import type { SavedPlanLine } from '@/lib/data/plan-lines'
import type { SavedPlan } from '@/lib/data/plans'

const shown = (day: string | null): string => (day === null ? '' : shownDay(day))

const lineFields = (line: SavedPlanLine): Readonly<Record<string, string>> => {
  const { id, kind, code, otherText, goal, provider, startsOn, endsOn, responsible } = line
  return { id, kind, code, otherText, goal, provider, responsible, startsOn: shown(startsOn), endsOn: shown(endsOn) }
}

/** The saved plan by field name, as a form shows it: where a form starts, and what stands there when it was overtaken. */
export const planFields = (plan: SavedPlan): Readonly<Record<string, string>> => ({
  revision: String(plan.revision),
  status: plan.status,
  goal: plan.goal,
  caseOfficerName: plan.caseOfficerName,
  caseOfficerPosition: plan.caseOfficerPosition,
  childOpinion: plan.childOpinion,
  parentsOpinion: plan.parentsOpinion,
  ...Object.fromEntries(
    plan.lines.flatMap((line, index) =>
      Object.entries(lineFields(line)).map(([field, value]) => [`lines.${index}.${field}`, value]),
    ),
  ),
})
