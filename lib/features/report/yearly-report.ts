import { activityRows } from '@/lib/content/report/activities'
import { distributionRows } from '@/lib/content/report/distribution'
import { riskRules2018 } from '@/lib/content/indicators/2018'
import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { activityTable, type ActivityTable } from '@/lib/core/report/activities'
import { brokenChecks, type BrokenCheck } from '@/lib/core/report/checks'
import { reportColumns } from '@/lib/core/report/child-class'
import { distributionTable, type CountedDistributionRow, type DistributionRow } from '@/lib/core/report/distribution'
import { reportPopulation } from '@/lib/core/report/report-population'
import type { Text } from '@/lib/core/questionnaire/types'
import { logAccess } from '@/lib/data/access-log'
import { latestChildPopulation } from '@/lib/data/child-population'
import { withCommune } from '@/lib/data/db'
import { childClasses } from '@/lib/data/report'
import { villagesOfCommune } from '@/lib/data/villages'
import { today } from '@/lib/platform/clock'

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

export type YearlyReport = {
  readonly asOf: string
  readonly villages: readonly { readonly id: number; readonly name: string }[]
  readonly activities: ActivityTable
  /** The rows of table A in print. */
  readonly activityRows: readonly { readonly id: string; readonly label: Text }[]
  readonly distribution: readonly (CountedDistributionRow & { readonly label: Text })[]
  readonly broken: readonly BrokenCheck[]
  readonly population: {
    /** Of the figures in A1; null while none was typed in. */
    readonly year: number | null
  }
}

/**
 * The report on at-risk children of the commune as of today (template A2.4), counted from the records; null where the role does
 * not see it.
 */
export async function yearlyReport(actor: Actor, action: 'open' | 'print' = 'open'): Promise<YearlyReport | null> {
  if (!can(actor.role, 'report.see')) return null
  const asOf = today()
  return withCommune(actor, async (db) => {
    const villages = await villagesOfCommune(db)
    const classes = await childClasses(db, reportPopulation(asOf))
    const population = await latestChildPopulation(db, Number(asOf.slice(0, 4)))
    const byVillage = population?.byVillage ?? new Map<number, number>()
    await logAccess(db, { action, subject: 'report', familyId: null })

    const columns = reportColumns(
      villages.map(({ id }) => id),
      classes,
    )
    const activities = activityTable(columns, classes, byVillage)
    const distribution = distributionTable(columns, classes, reportRows)
    return {
      asOf,
      villages,
      activities,
      activityRows,
      distribution: distribution.rows.map((row) => ({
        ...row,
        label: labels.get(row.id) ?? { ro: row.id, en: row.id },
      })),
      broken: brokenChecks(activities, distribution),
      population: { year: population?.year ?? null },
    }
  })
}
