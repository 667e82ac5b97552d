import { z } from 'zod'
import type { ReportPopulation } from '@/lib/core/report/report-population'
import type { CommuneDb } from './db'
import { countedChildren } from './report'

const householdClass = z.object({ confirmed: z.array(z.string()), households: z.number() })
/** Families with children in the Registry for whom the same rows are confirmed, and how many they are. */
export type HouseholdClass = z.output<typeof householdClass>

/** The families of the children whom the report counts in the Registry, by what is confirmed for these children. */
export async function householdClasses(
  db: CommuneDb,
  population: ReportPopulation,
): Promise<readonly HouseholdClass[]> {
  const [found] = await db.tx.$queryRaw<{ classes: unknown }[]>`
    SELECT COALESCE(json_agg(class), '[]') AS classes FROM (
      SELECT confirmed, count(*)::integer AS households FROM (
        SELECT family_id, COALESCE(array_agg(DISTINCT row ORDER BY row) FILTER (WHERE row IS NOT NULL), '{}') AS confirmed
        FROM (${countedChildren(db.key.communeId, population)}) counted LEFT JOIN LATERAL unnest(confirmed) AS row ON true
        WHERE registered GROUP BY family_id
      ) household GROUP BY confirmed) class`
  return z.array(householdClass).parse(found?.classes)
}
