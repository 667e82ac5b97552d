import { countDuties, countSoon } from '@/lib/core/duties/count'
import { judgeCommune } from '@/lib/core/duties/judge-commune'
import { dutyCatalogue } from '@/lib/content/duties/catalogue'
import { loadDuties } from '@/lib/data/commune-duties'
import type { CommuneDb } from '@/lib/data/db'
import { saveDutyCounts } from '@/lib/data/duty-counts'
import { now } from '@/lib/platform/clock'

/** Counts how the duties of the commune stand now, and keeps it for the county. */
export async function countNow(db: CommuneDb): Promise<void> {
  const states = judgeCommune(await loadDuties(db), dutyCatalogue)
  await saveDutyCounts(db, { counts: countDuties(states), soon: countSoon(states) }, now())
}
