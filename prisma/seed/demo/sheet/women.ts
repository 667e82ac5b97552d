import { schooling } from '../census/household'
import { type AdultMember, isAdult, isChild, type Member, type Roster, yearsOld } from '../people/roster'
import { isGirlMother } from './behaviour'
import { type Draft, familyIs, type Told, yes } from './told'

/** The children of a woman: in the household, in protection, left in hospital, grown up elsewhere. */
type Offspring = {
  readonly home: number
  readonly inCare: number
  readonly inHospital: number
  readonly elsewhere: number
  readonly grown: number
}

const none: Offspring = { home: 0, inCare: 0, inHospital: 0, elsewhere: 0, grown: 0 }

function offspringOf(member: Member, told: Told): Offspring {
  const { roster, random } = told
  if (isChild(member)) return isGirlMother(member, roster.household.children) ? { ...none, home: 1 } : none
  const { role, family } = member.adult
  if (role === 'grandmother') return { ...none, grown: random.between(1, 4) }
  if (role !== 'mother') return none
  return {
    home: homeChildren(member, roster),
    inCare: family === 0 ? roster.separated.filter(({ months }) => months < 27 * 12).length : 0,
    inHospital: yes(family === 0 && familyIs(told, 'leftInHospital')),
    elsewhere: member.adult.years > 40 && random.chance(0.12) ? 1 : 0,
    grown: 0,
  }
}

/** Her own children under 27 who live with her. */
function homeChildren({ adult }: AdultMember, { members }: Roster): number {
  const minors = members
    .filter(isChild)
    .filter(({ child }) => child.family === adult.family && ['own', 'mother', 'stripped'].includes(child.parents))
  const grown = members.filter(isAdult).filter((member) => adult.family === 0 && member.adult.role === 'sibling')
  return minors.length + grown.length
}

/** Whether a woman or girl has or had a partner; answered from ten on. */
export function hadPartner(member: Member, told: Told): boolean {
  if (member.sex === 1 || yearsOld(member) < 10) return false
  if (isChild(member))
    return told.cast.pregnant === member.child || isGirlMother(member, told.roster.household.children)
  const { role } = member.adult
  if (role === 'mother' || role === 'grandmother' || member.adult === told.cast.pregnant) return true
  return (member.birth.day * 7) % 10 < 5
}

/** Sections 2.13 A and B. */
export function women(member: Member, told: Told, partner: boolean): Draft {
  if (member.sex === 1 || yearsOld(member) < 10) return {}
  return { WOMAN: yes(partner), ...(partner ? births(member, told) : {}) }
}

function births(member: Member, told: Told): Draft {
  const { random, cast, roster } = told
  const { home, inCare, inHospital, elsewhere, grown } = offspringOf(member, told)
  const young = home + inCare + inHospital + elsewhere
  const died = young > 2 && random.chance(0.05) ? 1 : 0
  const away = young - home
  const pregnant = cast.pregnant !== null && cast.pregnant === (isAdult(member) ? member.adult : member.child)
  const infant = roster.members.some(
    (each) =>
      isChild(each) &&
      each.months < 12 &&
      (isChild(member) ? each.child.parents === 'teen' : isHers(each.child, member)),
  )
  return {
    // Whoever is a minor and expecting has not used any.
    CONTRACEPT: yes(isChild(member) ? !pregnant : !pregnant && random.chance(0.55)),
    NRKIDS: young + grown + died,
    NRDEAD: died,
    NRALIVE: young + grown,
    ALIVEKIDS: young + grown + died > 0 ? young : undefined,
    ...(young > 0
      ? {
          INHOMEKIDS: home,
          KIDSOUT: away,
          KIDINST: yes(random.chance(0.02)),
          ANCHET: yes(inCare > 0 && random.chance(0.3)),
        }
      : {}),
    ...(away > 0 ? { KIDSOUT1: inCare, KIDSOUT2: 0, KIDSOUT3: 0, KIDSOUT4: inHospital, KIDSOUT5: elsewhere } : {}),
    PREG: yes(pregnant),
    BIRTH12: yes(infant),
    ...(pregnant ? pregnancy(told) : {}),
  }
}

const isHers = ({ parents, family }: { parents: string; family: 0 | 1 }, { adult }: AdultMember): boolean =>
  adult.role === 'mother' && adult.family === family && ['own', 'mother', 'stripped'].includes(parents)

/** One or more of three things make a pregnancy a risk: no doctor, no checks, not wanted. */
function pregnancy({ cast, random }: Told): Draft {
  const wrong = cast.riskPregnancy ? random.pick(['doctor', 'checks', 'plan', 'all']) : null
  const is = (what: string): boolean => wrong === what || wrong === 'all'
  return {
    LUNSAR: random.between(2, 9),
    MDSAR: yes(!is('doctor') && !cast.pregnantWithoutDoctor),
    CONTPR: yes(!is('checks')),
    PLAN: yes(!is('plan')),
  }
}

/** Sections 2.9: who is not at school any more. */
export function literacy(member: Member, told: Told, occupied: boolean): Draft {
  const { cast, random } = told
  if (yearsOld(member) < 11 || occupied) return {}
  if (isChild(member)) {
    // A girl who raises a child is a parent, and of parents the family says who cannot read.
    const learned = member.child.schooling !== schooling.never || isGirlMother(member, told.roster.household.children)
    return { READING: yes(learned), WRITING: yes(learned), OPMAT: yes(learned || random.chance(0.5)) }
  }
  const illiterate = cast.illiterate.includes(member.adult)
  const parent = member.adult.role === 'mother' || member.adult.role === 'father'
  const old = !parent && yearsOld(member) > 60 && random.chance(0.05)
  const reads = !(illiterate || old)
  return {
    READING: yes(reads),
    WRITING: yes(reads || (illiterate ? false : random.chance(0.2))),
    OPMAT: yes(reads || random.chance(0.6)),
  }
}
