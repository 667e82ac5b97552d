import { childFact } from '../census/household'
import { isAdult, isChild, type Member, yearsOld } from '../people/roster'
import { childIs, type Draft, familyIs, type Told, yes } from './told'

const has = (member: Member, told: Told, adult: keyof Told['cast'], child: keyof typeof childFact): boolean =>
  isAdult(member) ? member.adult === told.cast[adult] : childIs(member, child)

function withoutDoctor(member: Member, told: Told): boolean {
  const { cast } = told
  if (isAdult(member) && member.adult === cast.pregnant) return cast.pregnantWithoutDoctor
  return has(member, told, 'withoutDoctor', 'withoutDoctor')
}

/** Ill for long: an adult of whom the family told, or now and then a child beside one. */
const isChronic = (member: Member, told: Told): boolean =>
  isAdult(member)
    ? told.cast.chronic.includes(member.adult)
    : familyIs(told, 'chronic') && !childIs(member, 'hospital') && told.random.chance(0.06)

const mostly = (told: Told): number => (told.random.chance(0.6) ? 1 : 2)

function disability(told: Told): Draft {
  const { random, date } = told
  const certified = random.chance(0.7)
  return {
    DIZTIP: random.code({ '1': 0.4, '2': 0.35, '3': 0.25 }),
    INDIZ: yes(random.chance(0.6)),
    CTF: yes(certified),
    ANCTF: certified ? date.year - random.between(0, 5) : undefined,
    GRADHAND: certified ? random.code({ '1': 0.05, '2': 0.2, '3': 0.5, '4': 0.25 }) : undefined,
    TRAT: mostly(told),
    RECUP: mostly(told),
  }
}

/** Of babies from six months on the diet says whether they get vegetables; of the others nothing follows from it. */
function eatsVegetables(member: Member, { random }: Told): boolean {
  const eating = isChild(member) && member.months >= 6 && member.months <= 12
  if (!eating) return random.chance(0.75)
  return !childIs(member, 'poorDiet') || member.birth.day % 3 !== 0
}

/** Section 2.3, for everyone. */
export function health(member: Member, told: Told): Draft {
  const { random, cast } = told
  const years = yearsOld(member)
  const chronic = isChronic(member, told)
  const disabled = has(member, told, 'disabled', 'disabled')
  const smokes = isChild(member) && childIs(member, 'substances') && (years < 14 || member.birth.day % 4 !== 0)
  const drinks = isAdult(member) && member.adult === cast.drinker && member.birth.day % 3 !== 0
  return {
    PHYSICIAN: yes(!withoutDoctor(member, told)),
    BCRON: yes(chronic),
    ...(chronic ? { MEDS: mostly(told), PRGN: yes(random.chance(0.4)), INBC: yes(random.chance(0.7)) } : {}),
    DIZ: yes(disabled),
    ...(disabled ? disability(told) : {}),
    VEG: yes(eatsVegetables(member, told)),
    MEAT: years > 17 ? yes(random.chance(familyIs(told, 'poor') ? 0.45 : 0.8)) : undefined,
    ALC: yes(drinks),
    TOBACCO: yes(isAdult(member) ? random.chance(0.3) : smokes),
    SAN: Math.max(1, Math.min(10, Math.round((chronic || disabled ? 5 : 8.5 - years / 40) + random.normal() * 1.2))),
    CONTROL: yes(random.chance(0.5)),
    // Asked up to the year of 18.
    CONS13: years >= 5 && years <= 18 ? yes(random.chance(0.7)) : undefined,
  }
}
