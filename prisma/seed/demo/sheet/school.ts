import { attends, schooling } from '../census/household'
import { type ChildMember, isChild, type Member, yearsOld } from '../people/roster'
import { childIs, type Draft, type Told, yes } from './told'

/** Has repeated a grade, rather than being absent: told of half of those who are behind, never of beginners. */
const repeats = (member: ChildMember): boolean =>
  member.child.schooling === schooling.irregular && yearsOld(member) >= 9 && member.birth.day % 2 === 0

/** Grade of a pupil, 0 the preparatory one; undefined for those who do not go to school. */
export function gradeOf(member: Member): number | undefined {
  if (!isChild(member) || !attends(member.child) || yearsOld(member) < 6) return undefined
  return Math.max(0, yearsOld(member) - 6 - (repeats(member) ? 1 : 0))
}

/** How a child is raised at home: the first questions of section 2.8. */
function upbringing(member: ChildMember, { random }: Told): Draft {
  const years = yearsOld(member)
  const harsh = childIs(member, 'violence')
  const method = harsh
    ? random.code({ '3': 0.68, '4': 0.2, '5': 0.04, '6': 0.08 })
    : random.code({ '0': 0.06, '1': 0.6, '2': 0.16, '7': 0.12, '8': 0.03, '9': 0.03 })
  const often = () => random.code({ '1': 0.05, '2': 0.3, '3': 0.4, '4': 0.25 })
  return {
    CSING: yes(years < 12 ? childIs(member, 'leftAlone') : random.chance(0.45)),
    DISCIP: method,
    DISCIPalt:
      method === 9 ? random.pick(['Fără telefon câteva zile', 'Stă în camera lui', 'Ajută la treburi']) : undefined,
    TEME: attends(member.child) && years > 6 ? often() : undefined,
    TIME: often(),
    POV: years < 11 ? often() : undefined,
  }
}

function kindergarten({ child, months }: ChildMember, random: Told['random']): Draft {
  if (months < 36 || months >= 72) return {}
  if (child.schooling === schooling.attending) return { GRAD: 1, GRADF: yes(random.chance(0.85)) }
  return { GRAD: 0, GRADEVER: yes(child.schooling === schooling.left) }
}

/** On the roll, once on it, or never. */
function enrolment({ child }: ChildMember, specialSchool: boolean, random: Told['random']): Draft {
  switch (child.schooling) {
    case schooling.dropped:
      return { SCHOOL: 0, SCHOOLEVER: 1, SCHOOLNOW: 1, ABN: 1, ABNWORK: yes(random.chance(0.3)) }
    case schooling.expelled:
      return { SCHOOL: 0, SCHOOLEVER: 1, SCHOOLNOW: 2, ABN: 0, ABNWORK: 0 }
    case schooling.never:
      return { SCHOOL: 0, SCHOOLEVER: 0, ABN: 0, ABNWORK: 0 }
    case schooling.kept:
      return { SCHOOL: 1, TYPESCH: 1, ABN: 0, ABNWORK: 0 }
    default:
      return { SCHOOL: 1, TYPESCH: specialSchool ? 2 : 1 }
  }
}

function pupilLife(member: ChildMember, grade: number, told: Told): Draft {
  const { random } = told
  const { schooling: state } = member.child
  const repeated = repeats(member)
  const absent = state === schooling.irregular && !repeated
  const special = childIs(member, 'specialNeeds')
  const asked = grade > 1
  return {
    CLASS: grade,
    SCHOOLDAILY: yes(!absent),
    ABS: absent ? yes(random.chance(0.5)) : undefined,
    RECHIZ: yes(random.chance(0.88)),
    PURT: asked ? (childIs(member, 'punished') ? random.between(6, 9) : 10) : undefined,
    CORIG: asked ? yes(childIs(member, 'failed')) : undefined,
    REPET: grade > 0 ? yes(repeated) : undefined,
    ABNINT: grade > 0 ? yes(state === schooling.leaving) : undefined,
    CESb: yes(special),
    BANIL: yes(grade >= 9 && random.chance(0.2)),
    EURO200: yes(random.chance(0.03)),
    BURSAPROF: yes(grade >= 9 && random.chance(0.15)),
    CRNLP: yes(grade <= 8 && random.chance(0.9)),
    RECHIZSC: yes(random.chance(0.2)),
    PRBURSE: yes(random.chance(0.12)),
  }
}

/** Section 2.8 of a child. */
export function childEducation(member: ChildMember, told: Told): Draft {
  const { random } = told
  const grade = gradeOf(member)
  const specialSchool = childIs(member, 'specialNeeds') && random.chance(0.2)
  return {
    ...upbringing(member, told),
    ...kindergarten(member, random),
    ...(yearsOld(member) >= 6 ? enrolment(member, specialSchool, random) : {}),
    ...(grade === undefined ? {} : pupilLife(member, grade, told)),
  }
}
