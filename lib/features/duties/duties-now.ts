import { addMonths } from '@/lib/core/deadlines/add-time'
import { dutiesOf, type DutyState } from '@/lib/core/duties/duty-state'
import { communeFacts } from '@/lib/core/duties/facts/commune'
import { familyFacts } from '@/lib/core/duties/facts/family'
import { dutyCatalogue } from '@/lib/content/duties/catalogue'
import { loadCommuneDutyRecords } from '@/lib/data/commune-duty-records'
import type { CommuneDb } from '@/lib/data/db'
import { loadDutyRecords } from '@/lib/data/duty-records'
import { now, today } from '@/lib/platform/clock'

/** Everything of a commune that sets its duties going or meets them, as it stood at a moment (ISO in UTC). */
export type LoadedDuties = Awaited<ReturnType<typeof loadDuties>>

export async function loadDuties(db: CommuneDb) {
  const at = now().toISOString()
  const { families, records } = await loadDutyRecords(db, addMonths(today(), -18 * 12))
  const { subjects, records: ofCommune } = await loadCommuneDutyRecords(db, at)
  return { at, families, subjects, ofFamilies: records, ofCommune }
}

/** How every duty of the commune, and of the county towards it, stood at that moment. */
export const judgeDuties = ({ at, ofFamilies, ofCommune }: LoadedDuties): DutyState[] =>
  dutiesOf([...ofFamilies.flatMap(familyFacts), ...communeFacts(ofCommune, at, dutyCatalogue)], at, dutyCatalogue)
