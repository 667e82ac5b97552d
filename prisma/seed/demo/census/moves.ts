import type { Random } from '../random'
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

/** Something about a household that may be otherwise: changes it, and returns what changes it back. */
export type Move = (random: Random) => () => void

const flipFact =
  (household: Household, name: FactName): Move =>
  () => {
    household.facts ^= fact[name]
    return () => void (household.facts ^= fact[name])
  }

const flipChildFact =
  (child: Child, name: ChildFactName): Move =>
  () => {
    child.facts ^= childFact[name]
    return () => void (child.facts ^= childFact[name])
  }

/** True of every child of an age for it, or of none. */
const flipTogether =
  (children: readonly Child[], name: ChildFactName): Move =>
  () => {
    const before = children.map(({ facts }) => facts)
    const set = children.some(({ facts }) => (facts & childFact[name]) === 0)
    for (const child of children) child.facts = set ? child.facts | childFact[name] : child.facts & ~childFact[name]
    return () => {
      for (const [index, child] of children.entries()) child.facts = before[index] ?? 0
    }
  }

const changeSchooling =
  (child: Child, open: readonly Schooling[]): Move =>
  (random) => {
    const before = child.schooling
    child.schooling = random.chance(0.4) ? schooling.attending : random.pick(open)
    return () => void (child.schooling = before)
  }

const sharedByChildren = ['violence', 'leftAlone', 'undocumented', 'unvaccinated'] as const

/** Everything that may be otherwise about a household. */
export function movesOf(household: Household): Move[] {
  const { children } = household
  const named = children.map((child) => ({ child, names: openChildFacts(child), states: openSchooling(child) }))
  return [
    ...openFacts(household).map((name) => flipFact(household, name)),
    ...named.flatMap(({ child, names }) => names.map((name) => flipChildFact(child, name))),
    ...named.flatMap(({ child, states }) => (states.length > 1 ? [changeSchooling(child, states)] : [])),
    ...(children.length < 2 ? [] : sharedByChildren).map((name) =>
      flipTogether(
        named.filter(({ names }) => names.includes(name)).map(({ child }) => child),
        name,
      ),
    ),
  ]
}

const factNames: readonly number[] = Object.values(fact)
const childFactNames: readonly number[] = Object.values(childFact)

/** Households with the facts and, by child, the facts that are open to them: bits as in `fact` and `childFact`. */
export type Trader = {
  readonly household: Household
  readonly open: number
  readonly openOfChildren: readonly number[]
}

export const traderOf = (household: Household): Trader => ({
  household,
  open: openFacts(household).reduce((bits, name) => bits | fact[name], 0),
  openOfChildren: household.children.map((child) =>
    openChildFacts(child).reduce((bits, name) => bits | childFact[name], 0),
  ),
})

/** What is true of one household becomes true of the other instead; null where the two have nothing to trade. */
export function trade(one: Trader, other: Trader, random: Random): (() => void) | null {
  const ofChildren = random.chance(0.35)
  const [a, b] = [one.household, other.household]
  if (!ofChildren) return swap(a, b, random.pick(factNames) & one.open & other.open)
  const [first, second] = [random.below(a.children.length), random.below(b.children.length)]
  const [child, otherChild] = [a.children[first], b.children[second]]
  if (!child || !otherChild) return null
  const open = (one.openOfChildren[first] ?? 0) & (other.openOfChildren[second] ?? 0)
  return swap(child, otherChild, random.pick(childFactNames) & open)
}

function swap(one: { facts: number }, other: { facts: number }, bit: number): (() => void) | null {
  if (bit === 0 || ((one.facts ^ other.facts) & bit) === 0) return null
  one.facts ^= bit
  other.facts ^= bit
  return () => {
    one.facts ^= bit
    other.facts ^= bit
  }
}
