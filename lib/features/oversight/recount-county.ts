import type { Actor } from '@/lib/core/access/actor'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { withCountOf } from '@/lib/data/db'
import type { CommuneCounts } from '@/lib/data/duty-counts'
import { now } from '@/lib/platform/clock'
import { countNow } from './count-now'

/** Milliseconds that a look at the county gives to counting; the next look goes on with the others. */
const patience = 100
/** Duties counted while somebody waits. A commune with more is a city: the night counts it, and whoever of it opens the page of the day. */
const mostDuties = 5000
const freshFor = 15 * 60_000

/** Counts anew the communes whose counts are the oldest, if they are of an earlier day or over a quarter of an hour old. */
export async function recountCounty(actor: Actor, communes: readonly CommuneCounts[]): Promise<void> {
  const stale = communes
    .filter(({ countedAt, counts }) => countedAt === null || (isStale(new Date(countedAt)) && isQuick(counts)))
    .sort((a, b) => (a.countedAt ?? '').localeCompare(b.countedAt ?? ''))
  const until = now().getTime() + patience
  for (const { communeId } of stale) {
    if (now().getTime() >= until) return
    await withCountOf(actor, communeId, countNow)
  }
}

const isQuick = (counts: CommuneCounts['counts']): boolean =>
  counts.reduce(
    (sum, { open, dueToday, late, metInTime, metLate }) => sum + open + dueToday + late + metInTime + metLate,
    0,
  ) <= mostDuties

const isStale = (countedAt: Date): boolean =>
  romanianDay(countedAt) !== romanianDay(now()) || now().getTime() - countedAt.getTime() > freshFor
