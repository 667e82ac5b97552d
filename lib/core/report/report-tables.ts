import { activityTable, type ActivityTable } from './activities'
import { reportColumns, type ChildClass } from './child-class'
import { distributionTable, type DistributionRow, type DistributionTable } from './distribution'

/** What both tables of the report are counted from; `population` by village, null while none was typed in. */
export type ReportRecords = {
  readonly villages: readonly { readonly id: number }[]
  readonly classes: readonly ChildClass[]
  readonly population: { readonly byVillage: ReadonlyMap<number, number> } | null
}

/** Both tables of the report: the commune, each of its villages, and families without a village if there are any. */
export function reportTables(
  { villages, classes, population }: ReportRecords,
  rows: readonly DistributionRow[],
): { readonly activities: ActivityTable; readonly distribution: DistributionTable } {
  const columns = reportColumns(
    villages.map(({ id }) => id),
    classes,
  )
  return {
    activities: activityTable(columns, classes, population?.byVillage ?? new Map<number, number>()),
    distribution: distributionTable(columns, classes, rows),
  }
}
