import { reportRows } from '@/lib/content/report/report-rows'
import type { ActivityTable } from '@/lib/core/report/activities'
import { brokenChecks, type BrokenCheck } from '@/lib/core/report/checks'
import type { CountedDistributionRow } from '@/lib/core/report/distribution'
import { reportTables } from '@/lib/core/report/report-tables'
import type { Text } from '@/lib/core/questionnaire/types'
import type { CommuneDb } from '@/lib/data/db'
import { reportRecords } from '@/lib/data/report-records'
import type { Village } from '@/lib/data/villages'

const labels = new Map(reportRows.map(({ id, label }) => [id, label]))

/** How long a transaction that counts may last: a city of 46,000 children takes 8 to 13 seconds. */
export const whileCounting = { seconds: 60 } as const

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
  const records = await reportRecords(db, asOf)
  const { activities, distribution } = reportTables(records, reportRows)
  return {
    asOf,
    villages: records.villages,
    activities,
    distribution: distribution.rows.map((row) => ({ ...row, label: labels.get(row.id) ?? { ro: row.id, en: row.id } })),
    broken: brokenChecks(activities, distribution),
    populationYear: records.population?.year ?? null,
  }
}
