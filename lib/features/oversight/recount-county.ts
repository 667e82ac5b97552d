import type { Actor } from '@/lib/core/access/actor'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { withCountOf } from '@/lib/data/db'
import type { CommuneCounts } from '@/lib/data/duty-counts'
import { now } from '@/lib/platform/clock'
import { countNow } from './count-now'

/** As many as one look at the county waits for; the next look goes on with the others. */
const atOnce = 8
const freshFor = 15 * 60_000

/** Counts anew the communes whose counts are the oldest, if they are of an earlier day or over a quarter of an hour old. */
export async function recountCounty(actor: Actor, communes: readonly CommuneCounts[]): Promise<boolean> {
  const stale = communes
    .filter(({ countedAt }) => countedAt === null || isStale(new Date(countedAt)))
    .sort((a, b) => (a.countedAt ?? '').localeCompare(b.countedAt ?? ''))
    .slice(0, atOnce)
  for (const { communeId } of stale) {
    await withCountOf(actor, communeId, countNow)
  }
  return stale.length > 0
}

const isStale = (countedAt: Date): boolean =>
  romanianDay(countedAt) !== romanianDay(now()) || now().getTime() - countedAt.getTime() > freshFor
