import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { byDeadline } from '@/lib/core/duties/order'
import type { MarkedDutyView } from '@/lib/core/duties/marked-duty-view'
import { periodOf, type MarkedDuty } from '@/lib/core/duties/periods'
import { dutiesOf } from '@/lib/core/duties/duty-state'
import { calendarFacts } from '@/lib/core/duties/facts/calendar-periods'
import { dutyCatalogue } from '@/lib/content/duties/catalogue'
import { withCommune } from '@/lib/data/db'
import { joinedAt, marksOf } from '@/lib/data/duty-marks'
import { now, today } from '@/lib/platform/clock'

/** A duty of the calendar with its latest periods, the newest first, and what was noted of each; null: not for this role. */
export async function showMarkedDuty(actor: Actor, duty: MarkedDuty): Promise<MarkedDutyView | null> {
  if (!can(actor.role, 'duty.mark')) return null
  return withCommune(actor, async (db) => {
    const marks = await marksOf(db, duty)
    const at = now().toISOString()
    const since = (await joinedAt(db)) ?? at
    const subject = { communeId: db.key.communeId, familyId: null, recordId: null }
    const done = marks.map(({ doneOn }) => doneOn)
    const facts = calendarFacts({ duty, since, done }, subject, at, dutyCatalogue)
    const periods = byDeadline(dutiesOf(facts, at, dutyCatalogue))
      .map(({ started, state, lateBy }) => {
        const mark = marks.find(({ periodStart }) => periodStart === started) ?? null
        return { ...periodOf(duty, started), state, late: lateBy !== null, mark }
      })
      .sort((a, b) => b.from.localeCompare(a.from))
      .slice(0, 12)
    const { basis, force } = dutyCatalogue[duty]
    return { duty, basis, force, periods, today: today() }
  })
}
