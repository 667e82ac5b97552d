import { parseDay } from '@/lib/core/dates/calendar-date'
import { codes } from '@/lib/core/questionnaire/reserved'
import type { Answer } from '@/lib/core/questionnaire/sheet'
import { apply } from '@/lib/core/sheet-sync/apply'
import type { Entry } from '@/lib/core/sheet-sync/change'
import type { SheetContent } from '@/lib/core/sheet-sync/content'
import { allotNumber, type NumberedEntity } from '@/lib/core/sheet-sync/numbers'
import type { ChildLinks } from './frozen-verdict'

type KnownChild = {
  readonly id: string
  readonly surname: string
  readonly givenName: string
  readonly birthDate: string | null
  readonly sex: number | null
  readonly cnp: string | null
  readonly separated: boolean
}

export type PrefilledRoster = {
  readonly content: SheetContent
  readonly links: ChildLinks
  /** The log that makes the content from an empty sheet. */
  readonly entries: readonly Entry[]
}

/** The first person of a sheet is the head of the family. */
const relation = 'REL'
const headOfHousehold = 1

type Beginning = { readonly sheetDate: string; readonly at: string; readonly newId: () => string }

function answersOf({ surname, givenName, birthDate, sex, cnp }: KnownChild): [string, Answer][] {
  const birth = birthDate === null ? null : parseDay(birthDate)
  const answers: [string, Answer | null | undefined][] = [
    ['NAME', `${surname} ${givenName}`.trim()],
    [codes.gender, sex],
    [codes.birthYear, birth?.year],
    [codes.birthMonth, birth?.month],
    [codes.birthDay, birth?.day],
    // Whoever has a CNP has a birth certificate.
    ['ACTE1', cnp === null ? null : 1],
    ['CNP', cnp],
  ]
  return answers.flatMap(([code, value]) => (value === null || value === undefined ? [] : [[code, value]]))
}

/**
 * What a new risk sheet begins with, so that nothing is typed twice: the head of the family as person 1, the children at home
 * after, those in special protection from 21 on.
 */
export function prefilledRoster(
  headName: string,
  children: readonly KnownChild[],
  { sheetDate, at, newId }: Beginning,
): PrefilledRoster {
  const entries: Entry[] = []
  const used = { person: new Array<number>(), separatedChild: new Array<number>() }
  const links: { persons: Record<string, string>; separatedChildren: Record<string, string> } = {
    persons: {},
    separatedChildren: {},
  }
  const write = (kind: 'add' | 'answer', entity: NumberedEntity, number: number, code: string, value: Answer | null) =>
    entries.push({ id: newId(), kind, entity, number, code, value, at, revision: entries.length + 1 })
  const add = (entity: NumberedEntity, answers: readonly [string, Answer][]): number => {
    const number = allotNumber(entity, used)
    used[entity].push(number)
    write('add', entity, number, '', null)
    for (const [code, value] of answers) write('answer', entity, number, code, value)
    return number
  }

  add('person', [
    ['NAME', headName],
    [relation, headOfHousehold],
  ])
  for (const child of children.filter(({ separated }) => !separated))
    links.persons[add('person', answersOf(child))] = child.id
  for (const child of children.filter(({ separated }) => separated))
    links.separatedChildren[add('separatedChild', answersOf(child))] = child.id

  const empty: SheetContent = { sheetDate, household: {}, persons: {}, separatedChildren: {} }
  return { content: entries.reduce((content, entry) => apply(content, entry), empty), links, entries }
}
