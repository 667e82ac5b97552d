import type { Random } from '../random'
import { type Adult, type AdultRole, type Child, sexFrom, yearsOf } from './household'
import type { Slot } from './slots'

const adult = (role: AdultRole, years: number, random: Random, family: 0 | 1 = 0): Adult => ({
  role,
  years,
  family,
  sex:
    role === 'mother' || role === 'grandmother' ? 2 : role === 'father' || role === 'grandfather' ? 1 : sexFrom(random),
})

/** A mother of these children: from 17 to 40 at the first birth, younger the more children she has. */
function motherYears(children: readonly Child[], random: Random): number {
  const eldest = Math.max(...children.map(yearsOf), 0)
  const atFirst = 17 + Math.min(random.below(20), random.below(Math.max(4, 24 - 2 * children.length)))
  return Math.min(54, Math.max(19, eldest + atFirst))
}

const fatherYears = (mother: number, random: Random): number =>
  Math.min(61, Math.max(19, mother + random.between(-2, 9)))

function couple(children: readonly Child[], family: 0 | 1, random: Random): Adult[] {
  const years = motherYears(children, random)
  return [adult('mother', years, random, family), adult('father', fatherYears(years, random), random, family)]
}

/** Relatives who raise children whose parents live elsewhere. */
function relatives(count: number, random: Random): Adult[] {
  const years = random.between(46, 74)
  const elder = [adult('grandmother', years, random), adult('grandfather', years + random.between(-1, 6), random)]
  const heads = random.chance(0.75) ? elder : [adult('relative', random.between(24, 48), random), ...elder]
  return [...heads.slice(0, count), ...more(count - heads.length, 36, random)]
}

/** Other adults of a family whose mother (or father) is so old: grandparents, grown-up children, uncles and aunts. */
function more(count: number, parentYears: number, random: Random, has: readonly AdultRole[] = []): Adult[] {
  if (count <= 0) return []
  const role = random.weighted({
    grandmother: has.includes('grandmother') ? 0 : 0.45,
    grandfather: has.includes('grandfather') ? 0 : 0.2,
    sibling: parentYears >= 36 ? 0.45 : 0,
    relative: 0.15,
  })
  const years = {
    grandmother: parentYears + random.between(18, 30),
    grandfather: parentYears + random.between(20, 33),
    sibling: random.between(18, Math.max(18, Math.min(27, parentYears - 17))),
    relative: random.between(19, 52),
  }[role]
  return [adult(role, years, random), ...more(count - 1, parentYears, random, [...has, role])]
}

/** The adults of a household, first those who raise the children. */
export function composeAdults(
  { care, adults: count, children: number }: Slot,
  children: readonly Child[],
  random: Random,
): Adult[] {
  if (care === 'away' || care === 'lost' || care === 'kin' || care === 'other') return relatives(count, random)
  const second = children.filter(({ family }) => family === 1)
  // The child of a girl of the family is a grandchild.
  const first = children.filter(({ family, parents }) => family === 0 && parents !== 'teen')
  if (second.length > 0) {
    const pair = couple(second, 1, random)
    return [...couple(first, 0, random), ...pair, ...more(count - 4, 40, random, ['grandmother'])]
  }
  const pair = number === 0 ? childless(random) : couple(first, 0, random)
  const lone = care === 'single' || care === 'stripped' || count === 1
  const loneRole = random.chance(0.83) ? 'mother' : 'father'
  const kept = lone ? pair.filter(({ role }) => role === loneRole) : pair
  return [...kept, ...more(count - kept.length, kept[0]?.years ?? 30, random)]
}

/** A family with no child at home: its children are in care, have come of age, or are still to be born. */
const childless = (random: Random): Adult[] => {
  const years = random.between(19, 44)
  return [adult('mother', years, random), adult('father', fatherYears(years, random), random)]
}
