import { type Adult, type Child, fact, type Household, isParent } from '../census/household'
import { canEarn } from '../census/rows-of-facts'
import { attends } from '../census/household'
import type { Random } from '../random'

/** Main occupation (code of OCUP) and whether it comes with a contract and a steady income. */
export type Work = { readonly occupation: number; readonly contract: boolean; readonly steady: boolean }

const occupied = (occupation: number, contract: boolean, steady: boolean): Work => ({ occupation, contract, steady })
const without = (occupation: number): Work => occupied(occupation, false, false)

export const pupil = 11
const retirementAge = 63

/** Work that keeps a family. */
const secureWork = (random: Random): Work =>
  ({
    employee: occupied(1, true, true),
    employer: occupied(3, true, true),
    trade: occupied(4, false, true),
    farm: occupied(5, false, true),
  })[random.weighted({ employee: 0.75, employer: 0.02, trade: 0.08, farm: 0.15 })]

/** Work by the day or on the own plot, without contract or steady income. */
const casualWork = (random: Random): Work => without(random.chance(0.7) ? 2 : 5)

const parentWithoutWork = ({ sex }: Adult, random: Random): Work =>
  without(
    sex === 2
      ? random.code({ '12': 0.65, '14': 0.15, '8': 0.15, '13': 0.05 })
      : random.code({ '8': 0.45, '14': 0.25, '13': 0.2, '7': 0.1 }),
  )

function otherAdult({ role, years }: Adult, insecure: boolean, random: Random): Work {
  if (years >= retirementAge) return without(random.chance(0.85) ? 9 : 12)
  if (role === 'sibling' && years <= 23 && random.chance(0.35)) return without(pupil)
  const kind = random.weighted({ home: 0.35, none: 0.25, early: years > 50 ? 0.3 : 0.02, works: 0.35 })
  if (kind === 'works') return insecure || random.chance(0.3) ? casualWork(random) : secureWork(random)
  return without({ home: 12, none: random.chance(0.6) ? 8 : 14, early: 10 }[kind])
}

/**
 * What the adults do. Where the parents are not all without work, each child has one at home who works; where the family's
 * income is not insecure, one adult earns steadily.
 */
export function workOf(household: Household, random: Random): ReadonlyMap<Adult, Work> {
  const { adults, facts, care } = household
  const idle = (facts & fact.idle) !== 0
  const insecure = (facts & fact.insecure) !== 0 || !canEarn(household)
  const works = new Map<Adult, Work>()
  const employ = (adult: Adult) =>
    works.set(adult, insecure || random.chance(0.25) ? casualWork(random) : secureWork(random))

  for (const family of [0, 1] as const) {
    const parents = adults.filter((adult) => isParent(adult) && adult.family === family)
    const mother = parents.find(({ role }) => role === 'mother')
    // The man at home is no parent of the eldest: they count on their mother.
    const first =
      care === 'half' || random.chance(0.15)
        ? (mother ?? parents[0])
        : (parents.find((each) => each !== mother) ?? mother)
    for (const parent of parents)
      if (!idle && (parent === first || random.chance(insecure ? 0.25 : 0.4))) employ(parent)
      else works.set(parent, parentWithoutWork(parent, random))
  }
  for (const adult of adults) if (!isParent(adult)) works.set(adult, otherAdult(adult, insecure, random))

  if (!insecure && ![...works.values()].some(({ contract, steady }) => contract || steady)) {
    const able = adults.filter((adult) => adult.years < retirementAge && !(idle && isParent(adult)))
    const earner = able.find((adult) => isWorking(works.get(adult))) ?? able[0]
    if (earner) works.set(earner, secureWork(random))
  }
  return works
}

export const isWorking = (work: Work | undefined): boolean => work !== undefined && work.occupation <= 5

/** What a child does: code 11 is for school and kindergarten, 14 for those kept at home. */
export function occupationOfChild(child: Child, household: Household): number {
  if (attends(child)) return pupil
  const raisesChild = household.care === 'teen' && child === household.children[0]
  // Out of school and not counted as idle: she helps at home.
  if (raisesChild) return (household.facts & fact.idle) !== 0 ? 12 : 6
  return child.months >= 15 * 12 && child.sex === 2 ? 12 : 14
}
