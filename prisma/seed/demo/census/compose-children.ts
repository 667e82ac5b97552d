import type { Random } from '../random'
import { type Child, type ParentsOfChild, schooling, type Sex, sexFrom } from './household'
import type { Slot } from './slots'

/** Months between one birth and the next. */
const spacing = 11
const adulthood = 18 * 12

/** Ages in months of one mother's children, the eldest first. */
function agesOf(count: number, random: Random): number[] {
  const room = adulthood - spacing * (count - 1)
  return Array.from({ length: count }, () => random.below(room))
    .sort((one, two) => one - two)
    .map((months, index) => months + spacing * index)
    .reverse()
}

/** The eldest a girl of 15 to 17, the youngest her child. */
function agesWithTeenageMother(count: number, random: Random): number[] {
  const girl = 15 * 12 + random.below(36)
  const between = agesOf(count - 2, random).map((months) => Math.min(Math.max(months, 24), girl - spacing))
  return [girl, ...between, random.below(19)]
}

/** Of how many children the man at home is not the father. */
const elderHalf = (count: number, random: Random): number =>
  Math.min(count - 1, random.code({ '1': 0.58, '2': 0.34, '3': 0.08 }))

function parentsOf({ care, children }: Slot, random: Random): ParentsOfChild[] {
  const own = (last: ParentsOfChild, guests: number): ParentsOfChild[] =>
    Array.from({ length: children }, (_, index) => (index < children - guests ? 'own' : last))
  const every = (parents: ParentsOfChild): ParentsOfChild[] => Array.from({ length: children }, () => parents)
  switch (care) {
    case 'both':
    case 'single':
      return every('own')
    case 'half': {
      const half = elderHalf(children, random)
      return every('own').map((parents, index) => (index < half ? 'mother' : parents))
    }
    case 'teen':
      return own('teen', 1)
    case 'guest':
      return random.shuffled(own('lost', 1))
    case 'foster':
      return random.shuffled(own('placed', children > 2 && random.chance(0.4) ? 2 : 1))
    case 'stripped':
    case 'away':
    case 'lost':
      return every(care)
    case 'kin':
      return every('placed')
    case 'other':
      return every('apart')
  }
}

/** The children at home, the eldest first. With two couples in the house the youngest belong to the second. */
export function composeChildren(slot: Slot, random: Random): Child[] {
  const second = slot.care === 'both' && slot.adults >= 4 ? Math.floor(slot.children / 2) : 0
  const first = slot.children - second
  const ages = slot.care === 'teen' ? agesWithTeenageMother(first, random) : agesOf(first, random)
  const parents = parentsOf(slot, random)
  return [...ages.map((months) => ({ months, family: 0 as const })), ...familyOf(second, random)].map(
    ({ months, family }, index): Child => {
      const girl: Sex | null = slot.care === 'teen' && index === 0 ? 2 : null
      return {
        months,
        family,
        sex: girl ?? sexFrom(random),
        parents: parents[index] ?? 'own',
        facts: 0,
        schooling: months >= 36 && months < 72 && random.chance(0.12) ? schooling.left : schooling.attending,
      }
    },
  )
}

const familyOf = (count: number, random: Random) =>
  agesOf(count, random).map((months) => ({ months, family: 1 as const }))
