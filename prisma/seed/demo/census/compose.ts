import type { Random } from '../random'
import { composeAdults } from './compose-adults'
import { composeChildren } from './compose-children'
import { type Household, isParent, type Separated, sexFrom } from './household'
import { censusSlots, separatedPerFamily } from './slots'

const composeSeparated = (count: number, random: Random): Separated[] =>
  Array.from({ length: count }, () => ({ years: random.between(1, 20), sex: sexFrom(random) }))

/** The 5,840 households with the people in them, nothing yet being said of how they live. */
export function composeHouseholds(random: Random): Household[] {
  const separated = random.shuffled(separatedPerFamily)
  return censusSlots(random).map((slot) => {
    const children = composeChildren(slot, random)
    const adults = composeAdults(slot, children, random)
    const parents = adults.filter(isParent)
    return {
      sps: slot.sps,
      care: slot.care,
      children,
      adults,
      parentsHome: [
        parents.filter(({ family }) => family === 0).length,
        parents.filter(({ family }) => family === 1).length,
      ],
      separated: composeSeparated(slot.sps ? (separated.pop() ?? 0) : 0, random),
      strain: random.normal() + (slot.sps ? 1.5 : 0),
      facts: 0,
    }
  })
}
