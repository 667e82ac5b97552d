import type { TodayFamily, TodaySubject } from '@/lib/core/casework/today-list'
import type { DutyCatalogue } from './duty'
import { dutiesOf, type DutyState } from './duty-state'
import { communeFacts, type CommuneDutyRecords } from './facts/commune'
import { familyFacts } from './facts/family'
import type { FamilyDutyRecords } from './facts/records'

/** The records of a commune at a moment (ISO in UTC), and what a line of the day's work says of them. */
export type LoadedDuties = {
  readonly at: string
  readonly ofFamilies: readonly FamilyDutyRecords[]
  readonly ofCommune: CommuneDutyRecords
  readonly families: readonly TodayFamily[]
  /** By the id of the record that is about them. */
  readonly subjects: ReadonlyMap<string, TodaySubject>
}

/** How every duty of the commune, and of the county towards it, stood at that moment. */
export const judgeCommune = ({ at, ofFamilies, ofCommune }: LoadedDuties, catalogue: DutyCatalogue): DutyState[] =>
  dutiesOf([...ofFamilies.flatMap(familyFacts), ...communeFacts(ofCommune, at, catalogue)], at, catalogue)
