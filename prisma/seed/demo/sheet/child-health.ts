import { type ChildMember, yearsOld } from '../people/roster'
import type { Random } from '../random'
import { childIs, type Draft, familyIs, type Told, yes } from './told'

/** Usual weight in kilograms and height in centimetres at whole years from birth to 17. */
const weights = [
  3.4, 9.6, 12.2, 14.3, 16.3, 18.4, 20.7, 23.1, 25.6, 28.6, 32.2, 36.5, 41.2, 46.4, 51.8, 56.8, 60.7, 63.2,
]
const heights = [50, 75.5, 87, 95.5, 102.5, 109.5, 116, 122, 127.5, 133, 138, 143.5, 150, 156.5, 162, 166.5, 169, 170.5]

/** Growth is quick in the first year and even afterwards. */
function between(values: readonly number[], months: number): number {
  const year = Math.min(17, Math.floor(months / 12))
  const [from = 0, to = from] = [values[year], values[Math.min(17, year + 1)]]
  const part = (months % 12) / 12
  return from + (to - from) * (year === 0 ? Math.sqrt(part) : part)
}

const scattered = (value: number, random: Random): number => Math.round(value * (1 + 0.08 * random.normal()))

/** What the child has been through. A usual word for it is a way of disciplining; abuse told of is rare. */
function trauma(member: ChildMember, { random }: Told): number[] {
  const seen: number[] = []
  if (childIs(member, 'leftAlone') && random.chance(0.015)) seen.push(1)
  if (childIs(member, 'violence') && random.chance(0.012))
    seen.push(random.code({ '2': 0.4, '4': 0.4, '5': 0.1, '6': 0.1 }))
  return seen
}

/** Section 2.4. */
export function childHealth(member: ChildMember, told: Told): Draft {
  const { random } = told
  const { months } = member
  const poor = familyIs(told, 'poor') || familyIs(told, 'want')
  const squalor = familyIs(told, 'squalor')
  const clothes = random.code(
    poor ? { '1': 0.2, '2': 0.4, '3': 0.37, '4': 0.03 } : { '1': 0.6, '2': 0.28, '3': 0.11, '4': 0.01 },
  )
  const vaccines = childIs(member, 'unvaccinated') ? (random.chance(0.75) ? 2 : 3) : random.chance(0.02) ? 9 : 1
  return {
    KILO: Math.max(2300, scattered(between(weights, months) * 1000, random)),
    H: Math.max(45, Math.round(between(heights, months) * (1 + 0.03 * random.normal()))),
    VACCALL: vaccines,
    HOSP: yes(childIs(member, 'hospital')),
    TRAUMA: trauma(member, told),
    MEALS: random.code(poor ? { '1': 0.05, '2': 0.4, '3': 0.55 } : { '1': 0.005, '2': 0.095, '3': 0.9 }),
    KWA: yes(random.chance(poor ? 0.75 : 0.97)),
    CLOTHES: clothes,
    CLOTHESalt: clothes === 4 ? random.pick(['De la biserică', 'De la o asociație', 'Cusute de bunica']) : undefined,
    KWB: yes(random.chance(squalor ? 0.5 : poor ? 0.82 : 0.98)),
    IG3: random.code(
      squalor ? { '3': 0.2, '4': 0.3, '6': 0.5 } : { '1': 0.4, '2': 0.35, '3': 0.12, '4': 0.1, '6': 0.03 },
    ),
    IG4: random.code(squalor ? { '3': 0.4, '4': 0.6 } : { '1': 0.25, '2': 0.45, '3': 0.27, '4': 0.03 }),
  }
}

/** Section 2.5, up to twelve completed months. */
export function babyHealth(member: ChildMember, { random }: Told): Draft {
  const { months } = member
  if (months > 12) return {}
  const bare = childIs(member, 'withoutVitamins')
  const milestones = [
    'GANG',
    'LAUGH',
    'NOISE',
    'FLW',
    ...(months >= 3 ? ['MONTHS3'] : []),
    ...(months >= 6 ? ['MONTHS6'] : []),
    ...(months >= 9 ? ['MONTHS9'] : []),
  ]
  const missed = childIs(member, 'delayed')
    ? milestones[milestones.length - 1 - random.below(Math.min(2, milestones.length))]
    : null
  const poorDiet = childIs(member, 'poorDiet')
  return {
    KG: childIs(member, 'lowWeight') ? random.between(130, 249) * 10 - 5 : random.between(250, 420) * 10,
    APGAR: random.code({ '7': 0.06, '8': 0.14, '9': 0.5, '10': 0.3 }),
    VITD1: yes(!bare),
    FE: yes(!bare && random.chance(0.7)),
    ...(months >= 2 ? Object.fromEntries(milestones.map((code) => [code, yes(code !== missed)])) : {}),
    MILK1: months < 6 ? (childIs(member, 'notBreastfed') ? (random.chance(0.6) ? 2 : 3) : 1) : undefined,
    ...(months >= 6
      ? { DIVERSIFICATION: yes(random.chance(0.7)), MEAT1: yes(!poorDiet), EGG1: yes(!poorDiet || random.chance(0.5)) }
      : {}),
  }
}

/** Sections 2.6 and 2.7. */
export function growingUp(member: ChildMember, { random }: Told): Draft {
  const { months, sex } = member
  const years = yearsOld(member)
  const well = (probability: number) => yes(random.chance(probability))
  const toddler: Draft =
    months >= 12 && years <= 5
      ? {
          VITD5: well(0.55),
          WALK: yes(months > 18 || random.chance(0.8)),
          TALK: yes(months > 30 || random.chance(0.6)),
          HEAR: well(0.995),
          SEE: well(0.995),
          SMILE: well(0.995),
          MEAT5: well(0.7),
          OU5: well(0.8),
        }
      : {}
  const schoolAge: Draft =
    years >= 5 && years <= 14 ? { MD: well(0.8), STILa: well(0.85), STILb: well(0.55), STILc: well(0.4) } : {}
  const told = !childIs(member, 'uninformed')
  const adolescent: Draft =
    years >= 14
      ? {
          ADOLDIF: yes(told),
          ADOLSEX: yes(told && random.chance(0.7)),
          ADOLMENS: sex === 2 ? yes(told) : undefined,
          ADOLSAR: yes(told && random.chance(0.75)),
        }
      : {}
  return { ...toddler, ...schoolAge, ...adolescent }
}
