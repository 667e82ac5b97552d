import type { ReportRecords } from '@/lib/core/report/report-tables'
import { reportPopulation } from '@/lib/core/report/report-population'
import { latestChildPopulation, type ChildPopulation } from './child-population'
import type { CommuneDb } from './db'
import { childClasses } from './report'
import { villagesOfCommune, type Village } from './villages'

/** What the report of a commune is counted from, as the records tell of the day `asOf` ("2026-05-07"). */
export async function reportRecords(
  db: CommuneDb,
  asOf: string,
): Promise<ReportRecords & { readonly villages: readonly Village[]; readonly population: ChildPopulation | null }> {
  const villages = await villagesOfCommune(db)
  const classes = await childClasses(db, reportPopulation(asOf))
  return { villages, classes, population: await latestChildPopulation(db, Number(asOf.slice(0, 4))) }
}
