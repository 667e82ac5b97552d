import { can } from '@/lib/core/access/access-table'
import type { CommuneActor } from '@/lib/core/access/actor'
import { dutiesOf } from '@/lib/core/duties/duty-state'
import { calendarFacts } from '@/lib/core/duties/facts/calendar-periods'
import { yearlyStanding, type YearlyStanding } from '@/lib/core/report/yearly-standing'
import { dutyCatalogue } from '@/lib/content/duties/catalogue'
import { withCommune } from '@/lib/data/db'
import { joinedAt, marksOf } from '@/lib/data/duty-marks'
import { editionsOf } from '@/lib/data/report-editions'
import { now } from '@/lib/platform/clock'

/** How the commune stands to its yearly report (OB-50); null where it has no such duty yet, or the role does not see it. */
export async function yearlyDuty(actor: CommuneActor): Promise<YearlyStanding | null> {
  if (!can(actor.role, 'duty.mark')) return null
  return withCommune(actor, async (db) => {
    const since = await joinedAt(db)
    if (since === null) return null
    const at = now().toISOString()
    const done = (await marksOf(db, 'OB-50')).map(({ doneOn }) => doneOn)
    const subject = { ...db.key, familyId: null, recordId: null }
    return yearlyStanding(
      dutiesOf(calendarFacts({ duty: 'OB-50', since, done }, subject, at, dutyCatalogue), at, dutyCatalogue),
      await editionsOf(db, { communeId: db.key.communeId }),
    )
  })
}
