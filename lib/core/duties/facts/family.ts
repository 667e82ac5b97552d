import type { DutyFact } from '../fact'
import { homeVisitFacts } from './home-visit'
import { monitoringFacts, revisionFacts } from './monitoring'
import { renewalFacts, sendingFacts, sheetForChildFacts } from './observation-sheet'
import type { FamilyDutyRecords } from './records'
import { spellsOf } from './registry-spells'
import { approvalFacts, planFacts } from './service-plan'
import { alertFacts, escalationFacts, verificationFacts } from './violence'

/** All duties about one family, from its records. */
export function familyFacts(records: FamilyDutyRecords): DutyFact[] {
  const { place, observations, riskSheets, plans, visits } = records
  const arrived = observations.filter(({ fillerKind, receivedAt }) => fillerKind === 'spas' || receivedAt !== null)
  const spells = spellsOf(riskSheets, plans)
  const facts = [
    ...sheetForChildFacts(place, records.children),
    ...renewalFacts(place, arrived, riskSheets, records.referrals),
    ...sendingFacts(place, observations),
    ...homeVisitFacts(place, observations, riskSheets, records.homeVisits),
    ...planFacts(place, spells),
    ...approvalFacts(place, plans),
    ...monitoringFacts(place, spells, visits),
    ...revisionFacts(place, spells, visits),
    ...alertFacts(place, records.alerts),
    ...verificationFacts(place, records.alerts),
    ...escalationFacts(place, records.escalations),
  ]
  return records.closed ? facts.filter(({ duty, met }) => met !== null || outlastsFile.has(duty)) : facts
}

/** A child may be in danger whatever becomes of the file. */
const outlastsFile: ReadonlySet<string> = new Set(['OB-30', 'OB-31'])
