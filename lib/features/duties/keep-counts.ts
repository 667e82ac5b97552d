import { countDuties } from '@/lib/core/duties/count'
import type { DutyState } from '@/lib/core/duties/duty-state'
import type { CommuneDb } from '@/lib/data/db'
import { lastCountedAt, saveDutyCounts } from '@/lib/data/duty-counts'
import { now } from '@/lib/platform/clock'

/** A count this young is as good as a new one. */
const freshFor = 60_000

/** Keeps the counts that the county reads, unless they were kept within the last minute. */
export async function keepCounts(db: CommuneDb, states: readonly DutyState[]): Promise<void> {
  const at = now()
  const last = await lastCountedAt(db)
  if (last !== null && at.getTime() - last.getTime() < freshFor) return
  await saveDutyCounts(db, countDuties(states), at)
}
