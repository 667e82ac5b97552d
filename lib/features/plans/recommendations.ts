import { services } from '@/lib/content/services/nomenclature'
import { recommendedServices } from '@/lib/content/services/recommended-services'
import { distributionRows } from '@/lib/content/report/distribution'
import type { Recommendation } from '@/lib/core/plan/shown-plan'

/**
 * The confirmed rows in the order of Table 1 with the services that usually answer each. A sub-row is named only where it
 * confirms; one without services of its own is answered by those of its row.
 */
export function recommendationsFor(
  confirmed: readonly string[],
  planned: readonly { readonly code: string }[],
): readonly Recommendation[] {
  return distributionRows
    .filter((row) => (row.kind === 'situation' || row.kind === 'sub-row') && confirmed.includes(row.id))
    .map((row) => ({
      row: row.id,
      label: row.label,
      sub: row.kind === 'sub-row',
      services: (recommendedServices[row.id] ?? []).flatMap((code) => {
        const service = services.find((each) => each.code === code)
        const inPlan = planned.some((line) => line.code === code)
        return service === undefined ? [] : [{ code, label: service.label, inPlan }]
      }),
    }))
}
