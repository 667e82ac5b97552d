import type { SavedPlan } from '@/lib/data/plans'

/** The saved plan by field name, for a form that was overtaken. */
export const planFields = (plan: SavedPlan): Readonly<Record<string, string>> => ({
  revision: String(plan.revision),
  status: plan.status,
  goal: plan.goal,
  caseOfficerName: plan.caseOfficerName,
  caseOfficerPosition: plan.caseOfficerPosition,
  ...Object.fromEntries(
    plan.lines.flatMap((line, index) =>
      (['id', 'kind', 'code', 'otherText', 'goal', 'provider', 'startsOn', 'endsOn', 'responsible'] as const).map(
        (field) => [`lines.${index}.${field}`, line[field] ?? ''],
      ),
    ),
  ),
})
