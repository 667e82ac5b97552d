import { type ChildMember, isAdult, type Member, yearsOld } from '../people/roster'
import { childIs, type Draft, type Told, yes } from './told'

/** Problems of an adult: codes of POTRISC. */
function problems(member: Member, { cast, random }: Told): number[] {
  if (!isAdult(member)) return []
  const { adult } = member
  return [
    ...(adult === cast.drinker && (member.birth.day % 3 === 0 || random.chance(0.3)) ? [1] : []),
    ...(adult === cast.drugUser ? [2] : []),
    ...(adult === cast.knownToPolice ? [3] : []),
    ...(adult === cast.violent ? [random.chance(0.06) ? random.pick([4, 5]) : 6] : []),
  ]
}

/** Sections 2.11, from 14 to 17, and 2.12. */
export function behaviour(member: Member, told: Told, hadPartner: boolean): Draft {
  if (yearsOld(member) < 14) return {}
  const hit = isAdult(member) && member.adult === told.cast.hitWoman
  const violence = hadPartner ? (hit ? 1 : told.random.chance(0.06) ? 99 : 0) : undefined
  return {
    ...(member.kind === 'child' ? teenager(member, told) : {}),
    VIOLENCE: violence,
    POTRISC: problems(member, told),
  }
}

function teenager(member: ChildMember, { cast, random, roster }: Told): Draft {
  const uses = childIs(member, 'substances')
  const mother = isGirlMother(member, roster.household.children)
  const pregnant = cast.pregnant === member.child
  return {
    ADVIOLENCE: yes(uses && (member.birth.day % 4 === 0 || random.chance(0.3))),
    ADGRUP: yes(random.chance(uses ? 0.3 : 0.03)),
    ADRUN: yes(random.chance(0.02)),
    ADPOL: yes(cast.teenagerKnownToPolice === member.child),
    ADSEX: yes(mother || pregnant),
    ADMOM: yes(mother || pregnant),
  }
}

/** A girl of the family whose child lives with it. */
export const isGirlMother = ({ child }: ChildMember, children: Told['roster']['household']['children']): boolean =>
  children.some(({ parents }) => parents === 'teen') && child === children[0]
