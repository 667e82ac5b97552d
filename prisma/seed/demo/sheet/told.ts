import type { CalendarDate } from '@/lib/core/dates/calendar-date'
import type { Answers } from '@/lib/core/questionnaire/sheet'
import { childFact, type ChildFactName, fact, type FactName } from '../census/household'
import type { Cast } from '../people/cast'
import { type AdultMember, type ChildMember, isAdult, type Member, type Roster } from '../people/roster'
import type { Work } from '../people/work'
import type { Random } from '../random'

/** What a family tells on the day of the visit: the people, their facts, and chance for all that decides nothing. */
export type Told = {
  readonly roster: Roster
  readonly cast: Cast
  readonly work: (member: Member) => Work
  readonly day: string
  readonly date: CalendarDate
  readonly povertyLine: number
  readonly random: Random
}

/** Answers being written; `undefined` is no answer. */
export type Draft = Readonly<Record<string, Answers[string] | undefined>>

/** 1 for yes, 0 for no. */
export const yes = (truth: boolean): 0 | 1 => (truth ? 1 : 0)

export const familyIs = ({ roster }: Told, name: FactName): boolean => (roster.household.facts & fact[name]) !== 0
export const childIs = ({ child }: ChildMember, name: ChildFactName): boolean => (child.facts & childFact[name]) !== 0

export const motherOf = ({ members }: Roster, family: 0 | 1): AdultMember | undefined =>
  members.filter(isAdult).find(({ adult }) => adult.role === 'mother' && adult.family === family)
export const fatherOf = ({ members }: Roster, family: 0 | 1): AdultMember | undefined =>
  members.filter(isAdult).find(({ adult }) => adult.role === 'father' && adult.family === family)

/** Puts drafts together and leaves out what has no answer. */
export function answersFrom(...drafts: readonly Draft[]): Answers {
  const answers: Record<string, Answers[string]> = {}
  for (const draft of drafts)
    for (const code in draft) {
      const value = draft[code]
      if (value !== undefined) answers[code] = value
    }
  return answers
}
