import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { groupItems, type TodayList } from '@/lib/core/casework/today-list'
import { todaysItems, todaysWork } from '@/lib/core/casework/todays-work'
import { addMonths } from '@/lib/core/deadlines/add-time'
import { countDuties, countSoon } from '@/lib/core/duties/count'
import { dutyCatalogue } from '@/lib/content/duties/catalogue'
import { loadDuties } from '@/lib/data/commune-duties'
import { withCommune } from '@/lib/data/db'
import { isFreshlyCounted, saveDutyCounts } from '@/lib/data/duty-counts'
import { listGrownUp } from '@/lib/data/grown-up'
import { now, today } from '@/lib/platform/clock'

/** As many as a person can look over; the rest is in the Observatory. */
const shownOfEach = 10

/** What a worker of the commune has to do, by deadline. The county's counts are kept up by it. */
export async function listToday(actor: Actor): Promise<TodayList> {
  const day = today()
  if (!can(actor.role, 'today.see')) return { groups: [], grownUp: [], today: day }
  const at = now()
  const { grownUp, isFresh, ...loaded } = await withCommune(actor, async (db) => ({
    ...(await loadDuties(db)),
    grownUp: await listGrownUp(db, addMonths(day, -18 * 12), addMonths(day, -27 * 12)),
    isFresh: await isFreshlyCounted(db, at),
  }))
  if (isFresh)
    return { groups: groupItems(todaysItems(loaded, actor.role, dutyCatalogue), shownOfEach), grownUp, today: day }
  const { states, items } = todaysWork(loaded, actor.role, dutyCatalogue)
  const kept = { counts: countDuties(states), soon: countSoon(states) }
  await withCommune(actor, (db) => saveDutyCounts(db, kept, at))
  return { groups: groupItems(items, shownOfEach), grownUp, today: day }
}
