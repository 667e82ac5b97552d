import { services } from '@/lib/content/services/nomenclature'
import { recommendedServices } from '@/lib/content/services/recommended-services'
import { distributionRows } from '@/lib/content/report/distribution'
import type { RiskToAnswer } from '@/lib/core/plan/answered-risks'
import { unansweredRisks } from '@/lib/core/plan/answered-risks'
import type { PlanLine } from '@/lib/core/plan/plan'
import type { Recommendation } from '@/lib/core/plan/shown-plan'
import type { SavedLeftOut } from '@/lib/data/plan-left-out'
import { catalogue } from './catalogue'

type Group = { rows: Recommendation['rows']; codes: readonly string[] }

/**
 * The confirmed rows in the order of Table 1 with the services that usually answer them. Rows that follow each other and are
 * answered alike stand together; so does a sub-row without services of its own with its row.
 */
function groupsOf(confirmed: readonly string[]): readonly Group[] {
  const groups: Group[] = []
  for (const { kind, id, label } of distributionRows) {
    if ((kind !== 'situation' && kind !== 'sub-row') || !confirmed.includes(id)) continue
    const row = { row: id, label, sub: kind === 'sub-row' }
    const codes: readonly string[] = recommendedServices[id] ?? []
    const last = groups.at(-1)
    const together = last !== undefined && (codes.length === 0 ? row.sub : codes.join() === last.codes.join())
    if (together) last.rows = [...last.rows, row]
    else groups.push({ rows: [row], codes })
  }
  return groups
}

const riskOf = ({ rows, codes }: Group): RiskToAnswer => ({
  row: rows[0]?.row ?? '',
  rows: rows.map(({ row }) => row),
  recommended: codes,
})

/** What a plan made from a sheet that confirmed these rows has to answer. */
export const risksToAnswer = (confirmed: readonly string[]): readonly RiskToAnswer[] => groupsOf(confirmed).map(riskOf)

/** The confirmed risks as the form shows them: services to take over, those left out with the reason, and whether it is settled. */
export function recommendationsFor(
  confirmed: readonly string[],
  lines: readonly (PlanLine & { readonly answers: readonly string[] })[],
  leftOut: readonly SavedLeftOut[],
): readonly Recommendation[] {
  const open = unansweredRisks(risksToAnswer(confirmed), lines, leftOut, catalogue)
  return groupsOf(confirmed).map((group) => {
    const { row, rows } = riskOf(group)
    const ours = leftOut.filter((each) => rows.includes(each.row))
    return {
      row,
      rows: group.rows,
      services: group.codes.flatMap((code) => {
        const service = services.find((each) => each.code === code)
        const inPlan = lines.some((line) => line.code === code)
        return service === undefined ? [] : [{ code, label: service.label, inPlan }]
      }),
      leftOut: ours.map(({ id, service, reason }) => ({
        id,
        service: services.find(({ code }) => code === service)?.label ?? null,
        reason,
      })),
      answered: !open.some((risk) => risk.row === row),
    }
  })
}
