import { services } from '@/lib/content/services/nomenclature'
import { recommendedServices } from '@/lib/content/services/recommended-services'
import { distributionRows } from '@/lib/content/report/distribution'
import type { Text } from '@/lib/core/questionnaire/types'

export type Recommendation = {
  readonly row: string
  readonly label: Text
  /** A row that details the one before it. */
  readonly sub: boolean
  readonly services: readonly { readonly code: string; readonly label: Text; readonly inPlan: boolean }[]
}

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
