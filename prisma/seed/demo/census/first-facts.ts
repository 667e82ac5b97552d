import type { Random } from '../random'
import { rowAims } from './aims'
import {
  type Child,
  childFact,
  type ChildFactName,
  fact,
  type FactName,
  type Household,
  schooling,
  type Schooling,
} from './household'
import { openChildFacts, openFacts, openSchooling } from './open-facts'

/** How much more often than not a fact is true of the strained. */
const pull = 1.1

/** Facts by the row that counts them. */
const factsOfRows: Readonly<Record<string, FactName>> = {
  '1a1': 'poor',
  '1a2': 'want',
  '1b': 'idle',
  '2a': 'pregnantGirl',
  '2h1': 'disabledAdult',
  '2i1': 'undocumentedAdult',
  '2j': 'prison',
  '2k2': 'leftInHospital',
  '3a': 'chronic',
  '3b': 'adultWithoutDoctor',
  '3h2': 'riskPregnancy',
  '4a': 'illiterate',
  '5a': 'squat',
  '5b1': 'shelter',
  '5c': 'crowded',
  '5d': 'withoutUtilities',
  '5e': 'withoutCooking',
  '5f': 'squalor',
  '5g': 'damaged',
  '6a': 'policeAdult',
  '6b1': 'violence',
  '6c': 'alcohol',
  '6d': 'drugs',
  '1d': 'insecure',
}
const childFactsOfRows: Readonly<Record<string, ChildFactName>> = {
  '2g': 'reintegrated',
  '2h2': 'disabled',
  '2i2': 'undocumented',
  '3e': 'withoutDoctor',
  '3f': 'unvaccinated',
  '3g': 'hospital',
  '3h12': 'lowWeight',
  '3h13': 'withoutVitamins',
  '3h14': 'notBreastfed',
  '3h15': 'poorDiet',
  '3h16': 'delayed',
  '4e': 'failed',
  '4f': 'punished',
  '4h': 'specialNeeds',
  '6b2': 'violence',
  '6b3': 'leftAlone',
  '6e1': 'uninformed',
  '6e2': 'substances',
}
const schoolingOfRows: Readonly<Record<string, Schooling>> = {
  '4c1': schooling.dropped,
  '4c2': schooling.leaving,
  '4d': schooling.irregular,
  '4i': schooling.never,
}
/** Rows that several facts share are begun with a part of them. */
const parts: Readonly<Record<string, number>> = { '6b1': 0.25, '3b': 0.7, '2a': 0.6, '4c2': 0.15 }

/** The so many of the values that the strained reach first, with chance. */
function strained<Value>(
  values: readonly Value[],
  count: number,
  strainOf: (value: Value) => number,
  random: Random,
): Value[] {
  return values
    .map((value) => ({ value, reach: pull * strainOf(value) - Math.log(-Math.log(1 - random.next())) }))
    .sort((one, two) => two.reach - one.reach)
    .slice(0, Math.round(count))
    .map(({ value }) => value)
}

/** A first guess at the facts: as often as aimed at, more of them in families with a harder life and more children. */
export function guessFacts(households: readonly Household[], random: Random): void {
  const strainOf = ({ strain, children }: Household): number => strain + 0.25 * children.length
  const groups = [
    { sps: false, percentOf: (row: { without: number }) => row.without },
    { sps: true, percentOf: (row: { withSps: number }) => row.withSps },
  ]
  for (const { sps } of groups) {
    const group = households.filter((household) => household.sps === sps)
    const ofChildren = group.flatMap((household) => household.children.map((child) => ({ household, child })))
    const all = group.length
    for (const { row, without, withSps, direct } of rowAims) {
      const count = (((sps ? withSps : without) * all) / 100) * (parts[row] ?? 1)
      const name = factsOfRows[row]
      if (name !== undefined) {
        const open = group.filter((household) => openFacts(household).includes(name))
        for (const household of strained(open, count, strainOf, random)) household.facts |= fact[name]
      }
      const exposed = (((direct ?? 0) * ofChildren.length) / 100) * (sps ? 2 : 1) * (parts[row] ?? 1)
      const ofChild = ({ household }: { household: Household; child: Child }) => strainOf(household)
      const childName = childFactsOfRows[row]
      if (childName !== undefined) {
        const open = ofChildren.filter(({ child }) => openChildFacts(child).includes(childName))
        for (const { child } of strained(open, exposed, ofChild, random)) child.facts |= childFact[childName]
      }
      const state = schoolingOfRows[row]
      if (state !== undefined) {
        const open = ofChildren.filter(({ child }) => openSchooling(child).includes(state))
        for (const { child } of strained(open, exposed, ofChild, random)) child.schooling = state
      }
    }
    for (const household of group) if (random.chance(0.5)) household.facts |= fact.helped
  }
}
