import { addMonths } from '@/lib/core/deadlines/add-time'
import type { LoadedDuties } from '@/lib/core/duties/judge-commune'
import { now, today } from '@/lib/platform/clock'
import { loadCommuneDutyRecords } from './commune-duty-records'
import type { CommuneDb } from './db'
import { loadDutyRecords } from './duty-records'

/** Everything of the commune that sets its duties going or meets them, as it stands now. */
export async function loadDuties(db: CommuneDb): Promise<LoadedDuties> {
  const at = now().toISOString()
  const { families, records } = await loadDutyRecords(db, addMonths(today(), -18 * 12))
  const { subjects, records: ofCommune } = await loadCommuneDutyRecords(db, at)
  return { at, families, subjects, ofFamilies: records, ofCommune }
}
