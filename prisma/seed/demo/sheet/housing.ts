import { isAdult, isChild, yearsOld } from '../people/roster'
import { type Draft, familyIs, type Told, yes } from './told'

const isTeen = (years: number): boolean => years >= 12 && years < 18

/** Couples, single adults and teenagers, of whom the rooms needed are reckoned (1.2.1). */
function sleepers({ roster }: Told) {
  const adults = roster.members.filter(isAdult).map(({ adult }) => adult)
  const couple = (one: string, other: string, family: 0 | 1): number =>
    adults.some(({ role, family: own }) => role === one && own === family) &&
    adults.some(({ role, family: own }) => role === other && own === family)
      ? 1
      : 0
  const couples =
    couple('mother', 'father', 0) + couple('mother', 'father', 1) + couple('grandmother', 'grandfather', 0)
  const children = roster.members.filter(isChild)
  const teens = (sex: 1 | 2) => children.filter((child) => child.sex === sex && isTeen(yearsOld(child))).length
  return {
    couples,
    singles: adults.length - 2 * couples,
    girls: teens(2),
    boys: teens(1),
    young: children.filter((child) => yearsOld(child) < 12).length,
  }
}

function rooms(told: Told): Draft {
  const { random, roster } = told
  const { couples, singles, girls, boys, young } = sleepers(told)
  const needed = couples + singles + Math.ceil(girls / 2) + Math.ceil(boys / 2) + Math.min(young, 1)
  const count = familyIs(told, 'crowded')
    ? Math.max(1, needed - (needed > 2 && random.chance(0.4) ? 2 : 1))
    : needed + random.code({ '0': 0.5, '1': 0.3, '2': 0.15, '3': 0.05 })
  const children = roster.members.filter(isChild).length
  const beds = Math.ceil(children / (familyIs(told, 'crowded') ? 2.5 : 1.3))
  return {
    L3: count,
    L4: Math.max(1, Math.min(count, needed)),
    L4a: beds,
    L4b: couples + singles,
    L4c: young > 0 && random.chance(0.3) ? 1 : 0,
    L4d: yes(random.chance(familyIs(told, 'crowded') ? 0.04 : 0.005)),
    L4e: yes(random.chance(familyIs(told, 'squalor') ? 0.4 : 0.93)),
    L5: yes(random.chance(familyIs(told, 'crowded') ? 0.3 : 0.75)),
    L7: yes(!familyIs(told, 'crowded') && random.chance(0.85)),
    L8a: couples,
    L8b: singles,
    L8c: girls,
    L8d: boys,
  }
}

/** Cold and hunger, by how often: once a week or more where the family is in want. */
function want(told: Told): Draft {
  const { random } = told
  const often = () => random.code({ '1': 0.2, '2': 0.4, '3': 0.4 })
  const seldom = () => random.code({ '4': 0.04, '5': 0.12, '6': 0.84 })
  const inWant = familyIs(told, 'want')
  const kind = inWant ? random.weighted({ cold: 0.5, hunger: 0.25, both: 0.25 }) : null
  return {
    L1: kind === 'cold' || kind === 'both' ? often() : seldom(),
    L2: kind === 'hunger' || kind === 'both' ? often() : seldom(),
  }
}

function utilities(told: Told): Draft {
  const { random } = told
  const lacking = familyIs(told, 'withoutUtilities') ? random.weighted({ power: 0.12, water: 0.76, both: 0.12 }) : null
  const kitchen = familyIs(told, 'withoutCooking')
    ? random.weighted({ place: 0.55, appliances: 0.3, both: 0.15 })
    : null
  const rough = lacking !== null || familyIs(told, 'squalor') || familyIs(told, 'shelter')
  const comfort = (usual: number, hard: number) => yes(random.chance(rough ? hard : usual))
  const power = lacking !== 'power' && lacking !== 'both'
  return {
    L_Buc_a: yes(kitchen === null || kitchen === 'appliances'),
    L_Buc_b: yes(kitchen === null || kitchen === 'place'),
    L9a: yes(familyIs(told, 'damaged')),
    L9b: comfort(0.98, 0.85),
    L9c: comfort(0.6, 0.05),
    L9d: comfort(0.4, 0.02),
    L9e: yes(power),
    L9f: yes(lacking !== 'water' && lacking !== 'both'),
    L9g: comfort(0.3, 0.02),
    L9j: yes(power && random.chance(0.93)),
    L9k: yes(power && random.chance(rough ? 0.08 : 0.45)),
    L9l: yes(power && random.chance(rough ? 0.3 : 0.75)),
    BOOKS: comfort(0.7, 0.25),
    TOYS: comfort(0.8, 0.35),
    L9m: comfort(0.92, 0.6),
    IG1a: comfort(0.99, 0.85),
    IG1b: comfort(0.96, 0.6),
    IG1c: comfort(0.93, 0.45),
  }
}

function surroundings(told: Told): Draft {
  const { random } = told
  const shelter = familyIs(told, 'shelter')
  return {
    GEO1: random.code(shelter ? { '3': 0.5, '4': 0.5 } : { '1': 0.25, '2': 0.42, '3': 0.31, '4': 0.02 }),
    GEO2: [
      ...(random.chance(0.94) ? [1] : []),
      ...(random.chance(0.12) ? [2] : []),
      ...(random.chance(shelter ? 0.3 : 0.02) ? [3] : []),
      ...(random.chance(0.18) ? [4] : []),
      ...(random.chance(0.06) ? [5] : []),
    ],
    GEO3: yes(random.chance(0.06)),
    GEO4: yes(random.chance(0.03)),
  }
}

function tenure(told: Told): Draft {
  const { random, roster } = told
  const shelter = familyIs(told, 'shelter')
  const debts = random.chance(familyIs(told, 'poor') ? 0.3 : 0.1)
  const owner = shelter
    ? 6
    : familyIs(told, 'squat')
      ? 7
      : random.code({ '1': 0.72, '2': 0.17, '3': 0.01, '4': 0.03, '5': 0.07 })
  const kind = shelter ? 3 : random.code({ '1': 0.965, '2': 0.03, '4': 0.005 })
  return {
    L_DEBT: yes(debts),
    L_DEBT_LEI: debts ? random.between(1, 40) * 50 : undefined,
    L10: kind,
    L10ALT: kind === 4 ? random.pick(['Cameră în fosta școală', 'Anexă amenajată']) : undefined,
    L11: owner,
    PROPLOC: owner === 1 ? roster.members[0]?.number : undefined,
    ACTELOC: owner === 1 ? yes(random.chance(familyIs(told, 'damaged') ? 0.6 : 0.85)) : undefined,
  }
}

/** Sections 3.2 and 3.3. */
export function housing(told: Told): Draft {
  const { random } = told
  const hard = ['squalor', 'damaged', 'shelter', 'withoutUtilities', 'withoutCooking'] as const
  const troubles = hard.filter((name) => familyIs(told, name)).length
  return {
    ...want(told),
    ...rooms(told),
    ...utilities(told),
    ...surroundings(told),
    ...tenure(told),
    OBS1: familyIs(told, 'squalor')
      ? 1
      : random.code(troubles > 0 ? { '2': 0.4, '3': 0.5, '4': 0.1 } : { '2': 0.05, '3': 0.35, '4': 0.45, '5': 0.15 }),
    OBS2:
      troubles > 2
        ? 1
        : random.code(troubles > 0 ? { '2': 0.5, '3': 0.45, '4': 0.05 } : { '3': 0.4, '4': 0.45, '5': 0.15 }),
  }
}
