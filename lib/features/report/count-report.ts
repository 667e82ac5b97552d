import { distributionRows } from '@/lib/content/report/distribution'
import { riskRules2018 } from '@/lib/content/indicators/2018'
import { activityTable, type ActivityTable } from '@/lib/core/report/activities'
import { brokenChecks, type BrokenCheck } from '@/lib/core/report/checks'
import { reportColumns } from '@/lib/core/report/child-class'
import { distributionTable, type CountedDistributionRow, type DistributionRow } from '@/lib/core/report/distribution'
import { reportPopulation } from '@/lib/core/report/report-population'
import type { Text } from '@/lib/core/questionnaire/types'
import { latestChildPopulation } from '@/lib/data/child-population'
import type { CommuneDb } from '@/lib/data/db'
import { childClasses } from '@/lib/data/report'
import { villagesOfCommune, type Village } from '@/lib/data/villages'

const toldPerChild = new Set(riskRules2018.rows.filter((row) => row.childCondition).map(({ id }) => id))

/** The 72 rows of table B as the arithmetic takes them. */
export const reportRows: readonly (DistributionRow & { readonly label: Text })[] = distributionRows.map((row) => ({
  id: row.id,
  kind: row.kind,
  label: row.label,
  parent: row.kind === 'sub-row' ? row.parent : undefined,
  direct: toldPerChild.has(row.id),
}))

const labels = new Map(reportRows.map(({ id, label }) => [id, label]))

/** Both tables of the report, counted for one day. */
export type CountedReport = {
  readonly asOf: string
  readonly villages: readonly Village[]
  readonly activities: ActivityTable
  readonly distribution: readonly (CountedDistributionRow & { readonly label: Text })[]
  readonly broken: readonly BrokenCheck[]
  /** Of the figures in A1; null while none was typed in. */
  readonly populationYear: number | null
}

/** Counts both tables from the records of the commune, as they tell of the day `asOf` ("2026-05-07"). */
export async function countReport(db: CommuneDb, asOf: string): Promise<CountedReport> {
  const villages = await villagesOfCommune(db)
  const classes = await childClasses(db, reportPopulation(asOf))
  const population = await latestChildPopulation(db, Number(asOf.slice(0, 4)))
  const columns = reportColumns(
    villages.map(({ id }) => id),
    classes,
  )
  const activities = activityTable(columns, classes, population?.byVillage ?? new Map<number, number>())
  const distribution = distributionTable(columns, classes, reportRows)
  return {
    asOf,
    villages,
    activities,
    distribution: distribution.rows.map((row) => ({ ...row, label: labels.get(row.id) ?? { ro: row.id, en: row.id } })),
    broken: brokenChecks(activities, distribution),
    populationYear: population?.year ?? null,
  }
}
