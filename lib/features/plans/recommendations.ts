import { services } from '@/lib/content/services/nomenclature'
import { recommendedServices } from '@/lib/content/services/recommended-services'
import { distributionRows } from '@/lib/content/report/distribution'
import type { Recommendation } from '@/lib/core/plan/shown-plan'

/**
 * The confirmed rows in the order of Table 1 with the services that usually answer them. Rows that follow each other and are
 * answered alike stand together; so does a sub-row without services of its own with its row.
 */
export function recommendationsFor(
  confirmed: readonly string[],
  planned: readonly { readonly code: string }[],
): readonly Recommendation[] {
  const groups: { rows: Recommendation['rows']; codes: readonly string[] }[] = []
  for (const { kind, id, label } of distributionRows) {
    if ((kind !== 'situation' && kind !== 'sub-row') || !confirmed.includes(id)) continue
    const row = { row: id, label, sub: kind === 'sub-row' }
    const codes: readonly string[] = recommendedServices[id] ?? []
    const last = groups.at(-1)
    const together = last !== undefined && (codes.length === 0 ? row.sub : codes.join() === last.codes.join())
    if (together) last.rows = [...last.rows, row]
    else groups.push({ rows: [row], codes })
  }
  return groups.map(({ rows, codes }) => ({ rows, services: codes.flatMap((code) => serviceOf(code, planned)) }))
}

function serviceOf(code: string, planned: readonly { readonly code: string }[]): Recommendation['services'] {
  const service = services.find((each) => each.code === code)
  return service === undefined
    ? []
    : [{ code, label: service.label, inPlan: planned.some((line) => line.code === code) }]
}
