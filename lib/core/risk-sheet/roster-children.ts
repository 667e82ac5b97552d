import { readCnp } from '@/lib/core/cnp/cnp'
import { formatDay, isRealDate, parseDay } from '@/lib/core/dates/calendar-date'
import { codes } from '@/lib/core/questionnaire/reserved'
import type { Answers } from '@/lib/core/questionnaire/sheet'
import type { RosterChild } from '@/lib/core/registry/place-children'
import type { SheetContent } from '@/lib/core/sheet-sync/content'
import type { ChildLinks } from './frozen-verdict'

const numberAt = (answers: Answers, code: string): number | null => {
  const answer = answers[code]
  return typeof answer === 'number' ? answer : null
}

const textAt = (answers: Answers, code: string): string => {
  const answer = answers[code]
  return typeof answer === 'string' ? answer.trim() : ''
}

/** The name given to a person; empty when there is none. */
export const nameOf = (answers: Answers): string => textAt(answers, 'NAME').replace(/\s+/g, ' ')

/** The birth date where all of it is known, "2016-03-04". */
function birthDateOf(answers: Answers): string | null {
  const [year, month, day] = [codes.birthYear, codes.birthMonth, codes.birthDay].map((code) => numberAt(answers, code))
  if (typeof year !== 'number' || typeof month !== 'number' || typeof day !== 'number') return null
  const date = { year, month, day }
  return isRealDate(date) ? formatDay(date) : null
}

/** The children at home as the Observatory would know them. `cpers`: who counts as a child, by the verdict. */
export function rosterChildren(content: SheetContent, cpers: readonly number[], links: ChildLinks): RosterChild[] {
  const visit = parseDay(content.sheetDate)
  return cpers.map((number) => {
    const answers = content.persons[number] ?? {}
    const cnp = textAt(answers, 'CNP')
    const gender = numberAt(answers, codes.gender)
    return {
      cpers: number,
      name: nameOf(answers),
      birthDate: birthDateOf(answers),
      sex: gender === 1 || gender === 2 ? gender : null,
      cnp: visit && readCnp(cnp, visit).ok ? cnp : null,
      withoutPapers: answers.ACTE1 === 0,
      linkedTo: links.persons[number] ?? null,
    }
  })
}
