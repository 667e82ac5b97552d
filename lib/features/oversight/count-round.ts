import { dayLayout } from '@/lib/content/oversight/day-layout'
import { firstMomentOf } from '@/lib/core/deadlines/romanian-moment'
import { addUpCounty, communesToCount, countiesToAddUp } from '@/lib/data/day-counts'
import { withQueue, withRoundOf } from '@/lib/data/db'
import { now, today } from '@/lib/platform/clock'
import { log } from '@/lib/platform/logger'
import { countDay } from './count-day'

/** A commune that is worked in all day is not counted more often. */
const restsFor = 5 * 60_000
/** As many as one round takes on; the next one goes on with the others. */
const atOnce = 200
const sourcePlace = dayLayout.keys.indexOf('care.children') + 1

/** Every minute: counts the communes whose records changed, or that were not counted today, then adds up their counties. */
export const countRound = (): Promise<number> => catchUp(new Date(now().getTime() - restsFor), atOnce)

/**
 * Counts at most `most` communes with changes that were last counted before `before`; gives how many were counted. A commune that
 * cannot be counted keeps its mark and holds up no other one.
 */
export async function catchUp(before: Date, most: number): Promise<number> {
  const midnight = new Date(firstMomentOf(today()))
  const communes = await withQueue((db) => communesToCount(db, { before, midnight, most }))
  let counted = 0
  for (const key of communes) {
    try {
      await withRoundOf(key, countDay)
      counted += 1
    } catch (error) {
      log.error('day-count-failed', error, { organisationId: String(key.communeId) })
    }
  }
  for (const countyId of await withQueue(countiesToAddUp))
    await withQueue((db) => addUpCounty(db, { countyId, day: today(), layout: dayLayout.number, sourcePlace }))
  return counted
}
