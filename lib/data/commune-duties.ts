import { addMonths } from '@/lib/core/deadlines/add-time'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import type { LoadedDuties } from '@/lib/core/duties/judge-commune'
import { now } from '@/lib/platform/clock'
import { communeDutyQueries } from './commune-duty-queries'
import { communeDutyRecordsIn } from './commune-duty-records'
import type { CommuneDb } from './db'
import { dutyQueries } from './duty-queries'
import { dutyRecordsIn } from './duty-records'
import { readTogether } from './read-together'
import { triesQueries } from './visit-tries'

/** Everything of the commune that sets its duties going or meets them, in one statement, as it stands now or by the calendar of `moment`. */
export async function loadDuties(db: CommuneDb, moment: Date = now()): Promise<LoadedDuties> {
  const { communeId } = db.key
  const at = moment.toISOString()
  const read = await readTogether(db, {
    // Of the children, only minors.
    ...dutyQueries(communeId, addMonths(romanianDay(moment), -18 * 12)),
    ...triesQueries(communeId),
    ...communeDutyQueries(db.key),
  })
  const { families, records } = dutyRecordsIn(read, communeId)
  const { subjects, records: ofCommune } = communeDutyRecordsIn(read, communeId, at)
  return { at, families, subjects, ofFamilies: records, ofCommune }
}
