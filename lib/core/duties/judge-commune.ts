import type { TodayFamily, TodaySubject } from '@/lib/core/casework/today-list'
import type { DutyCatalogue } from './duty'
import { dutiesOf, type DutyState } from './duty-state'
import type { DutyFact } from './fact'
import { communeFacts, type CommuneDutyRecords } from './facts/commune'
import { familyFacts } from './facts/family'
import type { FamilyDutyRecords } from './facts/records'
import { hasCome, nowAt } from './when'

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
export const judgeCommune = (loaded: LoadedDuties, catalogue: DutyCatalogue): DutyState[] =>
  dutiesOf(factsOf(loaded, catalogue), loaded.at, catalogue)

/** The same of those that were not met by then: most of a commune's duties are, and judging them takes longest. */
export function judgeUnmet(loaded: LoadedDuties, catalogue: DutyCatalogue): DutyState[] {
  const now = nowAt(loaded.at)
  const unmet = factsOf(loaded, catalogue).filter(({ met }) => met === null || !hasCome(met, now))
  return dutiesOf(unmet, loaded.at, catalogue)
}

const factsOf = ({ at, ofFamilies, ofCommune }: LoadedDuties, catalogue: DutyCatalogue): DutyFact[] => [
  ...ofFamilies.flatMap(familyFacts),
  ...communeFacts(ofCommune, at, catalogue),
]
