import { dimensions, type DimensionId } from '@/lib/content/questionnaires/observation-sheet/2018/dimensions'
import { riskRules2018 } from '@/lib/content/indicators/2018'
import { text } from '@/lib/core/questionnaire/questions'
import type { Text } from '@/lib/core/questionnaire/types'

/**
 * A row of the second table: children by kind of confirmed risk. A child counts once in the total and once in each
 * dimension, however many of its situations are confirmed; a sub-row details its parent.
 */
export type DistributionRow =
  | { readonly kind: 'total'; readonly id: 'total'; readonly label: Text }
  | { readonly kind: 'dimension'; readonly id: string; readonly label: Text; readonly dimension: DimensionId }
  | { readonly kind: 'situation'; readonly id: string; readonly label: Text; readonly dimension: DimensionId }
  | {
      readonly kind: 'sub-row'
      readonly id: string
      readonly label: Text
      readonly dimension: DimensionId
      readonly parent: string
    }

/** A confirmed risk has the name that the rules give it, here as everywhere; the observation sheet words a suspicion. */
const rowsOf = (dimension: DimensionId): DistributionRow[] => {
  const { id: ofRules } = riskRules2018.dimensions.find(({ number }) => number === dimension) ?? { id: '' }
  return riskRules2018.rows
    .filter((row) => row.dimension === ofRules)
    .map(({ id, label, parent }) =>
      parent === null ? { kind: 'situation', id, label, dimension } : { kind: 'sub-row', id, label, dimension, parent },
    )
}

export const distributionRows: readonly DistributionRow[] = [
  { kind: 'total', id: 'total', label: text('Toți copiii din Registru', 'All children in the Registry') },
  ...dimensions.flatMap(({ id, title }): DistributionRow[] => [
    { kind: 'dimension', id: String(id), label: title, dimension: id },
    ...rowsOf(id),
  ]),
]
