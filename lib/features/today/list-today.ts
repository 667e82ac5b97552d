import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { groupItems, type TodayItem, type TodayList } from '@/lib/core/casework/today-list'
import { todaysItems, todaysWork } from '@/lib/core/casework/todays-work'
import { addMonths } from '@/lib/core/deadlines/add-time'
import { countDuties, countSoon } from '@/lib/core/duties/count'
import { dutyCatalogue } from '@/lib/content/duties/catalogue'
import { loadDuties } from '@/lib/data/commune-duties'
import { coordinatorOf } from '@/lib/data/coordinators'
import { withCommune } from '@/lib/data/db'
import { isFreshlyCounted, saveDutyCounts } from '@/lib/data/duty-counts'
import { listGrownUp } from '@/lib/data/grown-up'
import { now, today } from '@/lib/platform/clock'

/** As many as a person can look over; the rest is in the Observatory. */
const shownOfEach = 10

/** What a worker of the commune has to do, by deadline. The county's counts are kept up by it. */
export async function listToday(actor: Actor): Promise<TodayList> {
  const day = today()
  if (!can(actor.role, 'today.see')) return { groups: [], grownUp: [], coordinator: null, today: day }
  const at = now()
  const { isFresh, grownUp, coordinator, ...loaded } = await withCommune(actor, async (db) => ({
    ...(await loadDuties(db)),
    grownUp: await listGrownUp(db, addMonths(day, -18 * 12), addMonths(day, -27 * 12)),
    coordinator: await coordinatorOf(db, db.key.communeId),
    isFresh: await isFreshlyCounted(db, at),
  }))
  const shown = (items: readonly TodayItem[]): TodayList => ({
    groups: groupItems(items, shownOfEach),
    ...{ grownUp, coordinator, today: day },
  })
  if (isFresh) return shown(todaysItems(loaded, actor.role, dutyCatalogue))
  const { states, items } = todaysWork(loaded, actor.role, dutyCatalogue)
  const kept = { counts: countDuties(states), soon: countSoon(states) }
  await withCommune(actor, (db) => saveDutyCounts(db, kept, at))
  return shown(items)
}
