import { riskRules2018 } from '@/lib/content/indicators/2018'
import type { Text } from '@/lib/core/questionnaire/types'
import type { DistributionRow } from '@/lib/core/report/distribution'
import { distributionRows } from './distribution'

const toldPerChild = new Set(riskRules2018.rows.filter((row) => row.childCondition).map(({ id }) => id))

/** The 72 rows of table B as the arithmetic takes them. */
export const reportRows: readonly (DistributionRow & { readonly label: Text })[] = distributionRows.map((row) => ({
  id: row.id,
  kind: row.kind,
  label: row.label,
  parent: row.kind === 'sub-row' ? row.parent : undefined,
  direct: toldPerChild.has(row.id),
}))
