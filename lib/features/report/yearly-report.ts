import { activityRows } from '@/lib/content/report/activities'
import { can } from '@/lib/core/access/access-table'
import { isOfCommune, type Actor } from '@/lib/core/access/actor'
import type { ActivityTable } from '@/lib/core/report/activities'
import type { BrokenCheck } from '@/lib/core/report/checks'
import type { CountedDistributionRow } from '@/lib/core/report/distribution'
import { tableFigures, type ReportTables } from '@/lib/core/report/table-figures'
import type { ReportSurroundings } from '@/lib/core/report/surroundings'
import type { Text } from '@/lib/core/questionnaire/types'
import { logAccess } from '@/lib/data/access-log'
import { withCommune } from '@/lib/data/db'
import { reportSurroundings } from '@/lib/data/report-surroundings'
import { today } from '@/lib/platform/clock'
import { countReport, whileCounting } from './count-report'

export type YearlyReport = {
  readonly asOf: string
  readonly villages: readonly { readonly id: number; readonly name: string }[]
  readonly activities: ActivityTable
  /** The rows of table A in print. */
  readonly activityRows: readonly { readonly id: string; readonly label: Text }[]
  readonly distribution: readonly (CountedDistributionRow & { readonly label: Text })[]
  /** The same as plain figures. */
  readonly tables: ReportTables
  readonly broken: readonly BrokenCheck[]
  readonly surroundings: ReportSurroundings
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
  if (!can(actor.role, 'report.count') || !isOfCommune(actor)) return null
  return withCommune(
    actor,
    async (db) => {
      const day = today()
      const counted = await countReport(db, day)
      const surroundings = await reportSurroundings(db, day)
      await logAccess(db, { action, subject: 'report', familyId: null })
      const tables = tableFigures({ ...counted, commune: actor.commune.name, activityRows })
      return { ...counted, activityRows, tables, surroundings, population: { year: counted.populationYear } }
    },
    whileCounting,
  )
}
