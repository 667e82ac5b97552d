import { parseDay } from '@/lib/core/dates/calendar-date'
import { completedMonths } from '@/lib/core/dates/completed'
import { birthOf } from '@/lib/core/questionnaire/birth'
import type { AnswerOrSpecial, Answers, Sheet } from '@/lib/core/questionnaire/sheet'
import { judgeChild, many, num } from './hand-written-child'

// The 65 rows of 2018 as one would write them by hand for speed: closed world, no reasons, no third value, parameters as
// constants. The measure that the engine is held against, and a second opinion in its tests.

export type HandVerdict = {
  readonly confirmed: readonly string[]
  readonly situations: number
  readonly alert: boolean
  readonly children: readonly { readonly cpers: number; readonly direct: readonly string[] }[]
}

const atLeast = (value: number, least: number) => value >= least

type Parents = {
  readonly mother: number
  readonly father: number
  readonly momAway: boolean
  readonly dadAway: boolean
  readonly momLost: boolean
  readonly dadLost: boolean
  readonly momGone: boolean
  readonly dadGone: boolean
  readonly prison: boolean
}

const withoutRights = (code: number) => code === 8 || code === 9 || code === 10
const isLost = (code: number) => code === 11 || code === 12 || code === 13
const isGone = (code: number) => isLost(code) || code === 5 || code === 6 || code === 7 || code === 22

/** Asked under 18 only; where a parent is, only of absent ones. */
function parentsOf(a: Answers, age: number): Parents {
  const minor = age < 18
  const momHere = minor ? num(a.MOMPREZ) : Number.NaN
  const dadHere = minor ? num(a.DADPREZ) : Number.NaN
  const momAt = momHere === 0 ? num(a.ASKMOM) : Number.NaN
  const dadAt = dadHere === 0 ? num(a.ASKDAD) : Number.NaN
  const momOut = minor && withoutRights(num(a.SITMOM))
  const dadOut = minor && withoutRights(num(a.SITDAD))
  return {
    mother: momHere === 1 ? num(a.MOM) : Number.NaN,
    father: dadHere === 1 ? num(a.DAD) : Number.NaN,
    momAway: (momAt === 2 || momAt === 3) && !momOut,
    dadAway: (dadAt === 2 || dadAt === 3) && !dadOut,
    momLost: isLost(momAt) || momOut,
    dadLost: isLost(dadAt) || dadOut,
    momGone: isGone(momAt) || momOut,
    dadGone: isGone(dadAt) || dadOut,
    prison: momAt === 6 || dadAt === 6,
  }
}

/** Adds the rows about grown-ups and households that a member brings in; returns nothing, as `rows` collects. */
function judgeMember(a: Answers, age: number, isMother: boolean, rows: Set<string>): void {
  const problems = age > 13 ? many(a.POTRISC) : []
  const teenager = age > 13 && age < 18
  if (a.OTHERCHILD === 1) rows.add('2f')
  if (a.BCRON === 1) rows.add('3a')
  if (a.PHYSICIAN === 0) rows.add('3b')
  if (a.ALC === 1 || problems.includes(1)) rows.add('6c')
  if (problems.includes(2)) rows.add('6d')
  if ((teenager && a.ADPOL === 1) || problems.includes(3)) rows.add('6a')
  if (problems.some((problem) => problem >= 3 && problem <= 6)) rows.add('6b1')
  if (age >= 18) {
    if (a.DIZ === 1) rows.add('2h1')
    if (a.ACTE1 === 0 || a.ACTE2 === 0) rows.add('2i1')
  }
  if (a.GENDER !== 2) return
  const hadPartner = age >= 10 && a.WOMAN === 1
  const births = hadPartner ? num(a.NRKIDS) : Number.NaN
  const pregnant = hadPartner && a.PREG === 1
  const elsewhere = births > 0 && num(a.ALIVEKIDS) > 0 && num(a.KIDSOUT) > 0
  if (age < 18 && (isMother || births > 0 || pregnant)) rows.add('2a')
  if (elsewhere && num(a.KIDSOUT1) > 0) rows.add('2f')
  if (elsewhere && num(a.KIDSOUT4) > 0) rows.add('2k2')
  if (pregnant && a.PHYSICIAN === 0) rows.add('3c')
  if (pregnant && (a.MDSAR === 0 || a.CONTPR === 0 || a.PLAN === 0)) rows.add('3h2')
  if (hadPartner && a.VIOLENCE === 1) rows.add('6b1')
}

function judgeHousehold(a: Answers, members: number, children: number, under12: number, rows: Set<string>): void {
  const seldom = (answer: AnswerOrSpecial | undefined) => answer === 1 || answer === 2 || answer === 3
  if (members > 0 && num(a.VENG) / members < 200) rows.add('1a1')
  if (seldom(a.L1) || seldom(a.L2)) rows.add('1a2')
  if (a.L11 === 7) rows.add('5a')
  if (a.L10 === 3) rows.add('5b1')
  const rooms = num(a.L8a) + num(a.L8b) + Math.ceil(num(a.L8c) / 2) + Math.ceil(num(a.L8d) / 2) + (under12 > 0 ? 1 : 0)
  if (children > 0 && rooms > num(a.L3)) rows.add('5c')
  if (a.L9e === 0 || a.L9f === 0) rows.add('5d')
  if (a.L_Buc_a === 0 || a.L_Buc_b === 0) rows.add('5e')
  if (a.OBS1 === 1) rows.add('5f')
  if (a.L9a === 1) rows.add('5g')
}

const composites: readonly (readonly [string, readonly string[]])[] = [
  ['1a', ['1a1', '1a2']],
  ['2h', ['2h1', '2h2']],
  ['2i', ['2i1', '2i2']],
  ['6b', ['6b1', '6b2', '6b3']],
]

const order =
  '1a 1a1 1a2 1b 1c1 2a 2b 2c 2d 2e 2f 2g 2h 2h1 2h2 2i 2i1 2i2 2j 2k1 2k2 3a 3b 3c 3d 3e 3f 3g 3h1 3h11 3h12 3h13 3h14 3h15 3h16 3h2 4a 4b 4c1 4c2 4d 4e 4f 4g 4h 4i 4i1 4i2 4i3 5a 5b1 5c 5d 5e 5f 5g 6a 6b 6b1 6b2 6b3 6c 6d 6e1 6e2'.split(
    ' ',
  )
const subRows = new Set(order.filter((id) => /^(1a|2h|2i|3h1|4i|6b)\d$/.test(id)))
const inOrder = (ids: ReadonlySet<string>): readonly string[] => order.filter((id) => ids.has(id))

/** Judges a sheet of 2018, in force 500 lei of ISR. */
export function judgeByHand(sheet: Sheet): HandVerdict {
  const today = parseDay(sheet.sheetDate)
  if (!today) throw new RangeError('no date')
  const rows = new Set<string>()
  const months = (a: Answers): number => {
    const birth = birthOf(a, today)
    return birth ? completedMonths(birth.date, today) : Number.NaN
  }
  const people = sheet.persons.map((a) => {
    const lived = months(a)
    const age = Math.floor(lived / 12)
    return { a, months: lived, age, parents: parentsOf(a, age) }
  })
  const separated = sheet.separatedChildren
    .map((a) => Math.floor(months(a) / 12))
    .map((age, index) => ({ age, parents: parentsOf(sheet.separatedChildren[index] ?? {}, age) }))
    .filter(({ age }) => !atLeast(age, 27))
  const children = people.filter(({ age }) => age < 18)
  const linked = [...children, ...separated]

  const isIdle = ({ a, age }: { a: Answers; age: number }) =>
    age >= 14 && (a.OCUP === 7 || a.OCUP === 8 || a.OCUP === 12 || a.OCUP === 13 || a.OCUP === 14)
  const cannot = ({ a, age }: { a: Answers; age: number }) =>
    age > 10 && !Number.isNaN(num(a.OCUP)) && a.OCUP !== 11 && (a.READING === 0 || a.WRITING === 0)
  for (const { parents } of linked) {
    const here = people.filter(({ a }) => a.CPERS === parents.mother || a.CPERS === parents.father)
    if (here.length > 0 && here.every(isIdle)) rows.add('1b')
    if (here.some(cannot)) rows.add('4a')
    if (parents.prison) rows.add('2j')
  }
  if (separated.length > 0) rows.add('2f')

  let alert = false
  const verdicts = children
    .map(({ a, age, months: lived, parents }) => {
      const away = parents.momAway || parents.dadAway
      if (away && (parents.momAway || parents.momGone) && (parents.dadAway || parents.dadGone)) rows.add('2c')
      const placed = a.PLAS1 === 1 || a.PLAS2 === 1 || a.MATERN === 1
      if (parents.momLost && parents.dadLost && !placed) rows.add('2d')
      if (a.AWAY === 1 && num(a.CAT) > 12) rows.add('2e')
      if (many(a.TRAUMA).length > 0 || a.DISCIP === 5) alert = true
      const nucleus = num(a.NUCLEUS_CODE) || 1
      const pupils = children.filter(
        (child) => child.a.OCUP === 11 && (num(child.a.NUCLEUS_CODE) || 1) === nucleus,
      ).length
      const direct = judgeChild(a, age, lived, pupils)
      for (const id of direct) rows.add(id)
      return { cpers: num(a.CPERS), direct: inOrder(new Set(direct)) }
    })
    .sort((a, b) => a.cpers - b.cpers)
  for (const { a, age } of people)
    judgeMember(
      a,
      age,
      linked.some(({ parents }) => parents.mother === a.CPERS),
      rows,
    )
  judgeHousehold(sheet.household, people.length, children.length, people.filter(({ age }) => age < 12).length, rows)
  if (rows.has('6b2')) rows.add('6b1')
  for (const [id, parts] of composites) if (parts.some((part) => rows.has(part))) rows.add(id)
  const helped = ({ a }: { a: Answers }) =>
    num(a.BS10) > 0 || num(a.BS11) > 0 || num(a.BS12) > 0 || a.BS5 === 1 || a.BS7 === 1
  if (rows.has('1a') && !people.some(helped)) rows.add('1c1')

  const confirmed = inOrder(rows)
  return {
    confirmed,
    situations: confirmed.filter((id) => !subRows.has(id)).length,
    alert,
    children: verdicts,
  }
}
