import type { AnswerOrSpecial, Answers } from '@/lib/core/questionnaire/sheet'

// The part of hand-written.ts that is about one child.

export const num = (answer: AnswerOrSpecial | undefined): number => (typeof answer === 'number' ? answer : Number.NaN)
export const many = (answer: AnswerOrSpecial | undefined): readonly number[] =>
  typeof answer === 'object' && !('special' in answer) ? answer : []

function judgeBaby(a: Answers, months: number, direct: string[]): void {
  if (a.PHYSICIAN === 0) direct.push('3d')
  if (a.VACCALL === 2 || a.VACCALL === 3) direct.push('3h11')
  if (num(a.KG) < 2500) direct.push('3h12')
  if (a.VITD1 === 0 && a.FE === 0) direct.push('3h13')
  if (months < 6 && (a.MILK1 === 2 || a.MILK1 === 3)) direct.push('3h14')
  if (months >= 6 && (a.VEG === 0 || a.MEAT1 === 0 || a.EGG1 === 0)) direct.push('3h15')
  const behind =
    (months >= 2 && (a.GANG === 0 || a.NOISE === 0 || a.FLW === 0 || a.LAUGH === 0)) ||
    (months >= 3 && a.MONTHS3 === 0) ||
    (months >= 6 && a.MONTHS6 === 0) ||
    (months >= 9 && a.MONTHS9 === 0)
  if (behind) direct.push('3h16')
  if (direct.some((id) => id.startsWith('3h1'))) direct.push('3h1')
}

function judgeSchooling(a: Answers, age: number, pupils: number, direct: string[]): void {
  const pupil = age >= 6 && a.OCUP === 11
  const grade = pupil ? num(a.CLASS) : Number.NaN
  const irregular = (pupil && a.SCHOOLDAILY === 0) || (grade > 0 && a.REPET === 1)
  const compulsory = age >= 6 && age < 16
  const neverInSchool = age >= 6 && a.SCHOOL === 0 && a.SCHOOLEVER === 0
  const out = !Number.isNaN(num(a.OCUP)) && a.OCUP !== 11
  if (compulsory && out) direct.push('4b')
  if (compulsory && out && a.ABN === 1) direct.push('4c1')
  if (compulsory && (irregular || (grade > 0 && a.ABNINT === 1))) direct.push('4c2')
  if (irregular) direct.push('4d')
  if (grade > 1 && a.CORIG === 1) direct.push('4e')
  const expelled = age >= 6 && a.SCHOOL === 0 && a.SCHOOLEVER === 1 && a.SCHOOLNOW === 2
  if ((grade > 1 && num(a.PURT) < 10) || expelled) direct.push('4f')
  if (a.OCUP === 11 && pupils >= 3) direct.push('4g')
  if (pupil && a.CESb === 1) direct.push('4h')
  const never =
    (age >= 3 && age < 6 && a.GRAD === 0 && a.GRADEVER === 0) || (age === 6 && neverInSchool && out)
      ? '4i1'
      : neverInSchool && age >= 7 && age < 10
        ? '4i2'
        : neverInSchool && age >= 10 && age < 16
          ? '4i3'
          : null
  if (never) direct.push('4i', never)
}

/** Rows to which a child is directly exposed, in no order. `pupils`: of its nucleus. */
export function judgeChild(a: Answers, age: number, months: number, pupils: number): string[] {
  const direct: string[] = []
  const harm = many(a.TRAUMA)
  const discipline = num(a.DISCIP)
  const problems = age > 13 ? many(a.POTRISC) : []
  if (a.ATHOME === 1) direct.push('2b')
  if (a.REIN === 1) direct.push('2g')
  if (a.DIZ === 1) direct.push('2h2')
  if (a.ACTE1 === 0 || (age > 13 && a.ACTE2 === 0)) direct.push('2i2')
  if (a.PLAS1 === 1 || a.PLAS2 === 1 || a.MATERN === 1) direct.push('2k1')
  if (a.PHYSICIAN === 0) direct.push('3e')
  if (a.VACCALL === 2 || a.VACCALL === 3) direct.push('3f')
  if (a.HOSP === 1 && a.BCRON === 0) direct.push('3g')
  if (months <= 12) judgeBaby(a, months, direct)
  judgeSchooling(a, age, pupils, direct)
  if ((discipline >= 3 && discipline <= 6) || harm.some((kind) => kind >= 2)) direct.push('6b2')
  if ((age < 12 && a.CSING === 1) || harm.includes(1)) direct.push('6b3')
  const silent = age > 13 && a.ADOLDIF === 0 && a.ADOLSEX === 0 && a.ADOLSAR === 0
  const woman = a.GENDER === 2
  const atRisk =
    (a.GENDER === 1 && silent) ||
    (woman && silent && a.ADOLMENS === 0) ||
    (woman && a.WOMAN === 1 && a.CONTRACEPT === 0)
  if (age > 9 && atRisk) direct.push('6e1')
  const uses = a.TOBACCO === 1 || a.ALC === 1 || problems.includes(1) || problems.includes(2)
  if (age > 9 && (uses || (age > 13 && a.ADVIOLENCE === 1))) direct.push('6e2')
  return direct
}
