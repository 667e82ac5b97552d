import { isParent } from '../census/household'
import { pupil } from '../people/work'
import { fullName, isAdult, type Member, type Named, yearsOld } from '../people/roster'
import { gradeOf } from './school'
import { type Draft, type Told, yes } from './told'
import { ethnicity } from '../people/names'
import { childIs } from './told'

const unknown = { special: 'dont-know' } as const

/** Name, birth, papers, ethnic group: of residents and of children in protection alike. */
const identityOf = (named: Named, { roster, random }: Told, papers: { certificate: boolean; card: boolean }): Draft => {
  const years = yearsOld(named)
  // Of some of the old only the year is known for certain.
  const yearOnly = years > 62 && random.chance(0.03)
  return {
    NAME: fullName(named),
    GENDER: named.sex,
    YY: named.birth.year,
    MM: yearOnly ? unknown : named.birth.month,
    DD: yearOnly ? unknown : named.birth.day,
    ACTE1: yes(papers.certificate),
    CNP: papers.certificate ? (yearOnly ? { special: 'not-seen' } : named.cnp) : undefined,
    ACTE2: years >= 14 ? yes(papers.card) : undefined,
    NAT: ethnicity[roster.people],
  }
}

/** Which papers are missing: the certificate, or from 14 on more often the card alone. */
function papersOf(member: Member, told: Told): { certificate: boolean; card: boolean } {
  const missing = isAdult(member) ? member.adult === told.cast.undocumented : childIs(member, 'undocumented')
  if (!missing) return { certificate: true, card: true }
  const certificate = yearsOld(member) >= 14 && told.random.chance(0.75)
  return { certificate, card: false }
}

const maritalStatus = (member: Member, { roster, random }: Told): number => {
  if (!isAdult(member)) return 5
  const { role, family } = member.adult
  const couple = (a: string, b: string) =>
    [a, b].every((each) => roster.household.adults.some((adult) => adult.role === each && adult.family === family))
  if (role === 'sibling') return 5
  if (role === 'mother' || role === 'father') {
    if (couple('mother', 'father')) return roster.married ? 1 : 2
    return random.code({ '3': 0.3, '4': 0.28, '5': 0.27, '6': 0.15 })
  }
  if (role === 'relative') return random.chance(0.6) ? 5 : 3
  return couple('grandmother', 'grandfather') ? 1 : 6
}

/** Schooling completed: less where a parent cannot read, by grade for those still at school. */
function schooling(member: Member, told: Told): number | undefined {
  const { random, cast } = told
  if (!isAdult(member)) {
    if (yearsOld(member) < 10) return undefined
    const grade = gradeOf(member) ?? 0
    return grade > 8 ? 3 : grade > 4 ? 2 : 1
  }
  if (cast.illiterate.includes(member.adult)) return random.chance(0.8) ? 1 : 2
  return random.code({ '2': 0.12, '3': 0.36, '4': 0.16, '5': 0.12, '6': 0.17, '7': 0.02, '9': 0.05 })
}

/** Whether the person has a child in protection; 7 where there are no children at all. */
const childInProtection = (member: Member, { roster }: Told): number => {
  if (!isAdult(member) || !(isParent(member.adult) || member.adult.role === 'grandmother')) return 7
  return yes(roster.separated.length > 0 && isParent(member.adult) && member.adult.family === 0)
}

/** Section 1.1, for everyone at home. */
export function composition(member: Member, told: Told): Draft {
  const { work, cast, random } = told
  const disabled = isAdult(member) ? member.adult === cast.disabled : childIs(member, 'disabled')
  const autonomy = disabled ? (random.chance(0.3) ? 3 : 2) : yearsOld(member) > 80 ? 2 : 1
  return {
    CPERS: member.number,
    REL: member.relation,
    ...identityOf(member, told, papersOf(member, told)),
    STACIV: maritalStatus(member, told),
    NIVE: schooling(member, told),
    OTHERCHILD: childInProtection(member, told),
    OCUP: work(member).occupation,
    AUTONOMY: autonomy,
    INGR: autonomy > 1 ? yes(random.chance(0.4)) : undefined,
    NUCLEUS_CODE: member.nucleus,
    // Asked of students too.
    TEME: isAdult(member) && isPupil(member, told) ? random.code({ 1: 0.8, 2: 0.2 }) : undefined,
  }
}

/** Section 2.14, as far as it is the same. */
export const separatedIdentity = (named: Named, told: Told): Draft => ({
  ...identityOf(named, told, { certificate: true, card: true }),
  STACIV: 5,
  NIVE: yearsOld(named) > 9 ? (yearsOld(named) > 15 ? 3 : 2) : undefined,
  OTHERCHILD: undefined,
})

export const isPupil = (member: Member, { work }: Told): boolean => work(member).occupation === pupil
