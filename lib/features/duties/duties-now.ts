import { addMonths } from '@/lib/core/deadlines/add-time'
import { dutiesOf, type DutyState } from '@/lib/core/duties/duty-state'
import { communeFacts } from '@/lib/core/duties/facts/commune'
import { familyFacts } from '@/lib/core/duties/facts/family'
import { dutyCatalogue } from '@/lib/content/duties/catalogue'
import { loadCommuneDutyRecords, type Subjects } from '@/lib/data/commune-duty-records'
import type { CommuneDb } from '@/lib/data/db'
import { loadDutyRecords, type WatchedFamily } from '@/lib/data/duty-records'
import { now, today } from '@/lib/platform/clock'

export type CommuneDuties = {
  readonly states: readonly DutyState[]
  readonly families: readonly WatchedFamily[]
  readonly subjects: Subjects
}

/** How every duty of the commune, and of the county towards it, stands at this moment. */
export async function dutiesNow(db: CommuneDb): Promise<CommuneDuties> {
  const at = now().toISOString()
  const { families, records } = await loadDutyRecords(db, addMonths(today(), -18 * 12))
  const commune = await loadCommuneDutyRecords(db, at)
  const facts = [...records.flatMap(familyFacts), ...communeFacts(commune.records, at, dutyCatalogue)]
  return { states: dutiesOf(facts, at, dutyCatalogue), families, subjects: commune.subjects }
}
