import { parseDay } from '@/lib/core/dates/calendar-date'
import { completedMonths } from '@/lib/core/dates/completed'
import { birthOf } from '@/lib/core/questionnaire/birth'
import type { Answers } from '@/lib/core/questionnaire/sheet'
import type { EntityKind } from '@/lib/core/questionnaire/types'
import { numbersOf, recordsOf, type SheetContent } from '@/lib/core/sheet-sync/content'

/** Somebody of the roster as the screen speaks of them. Ages are completed; null without a birth year. */
export type Person = {
  readonly entity: Exclude<EntityKind, 'household'>
  readonly number: number
  /** Empty while nobody has written it down. */
  readonly name: string
  readonly years: number | null
  readonly months: number | null
}

/** Who a record of the roster is, on the day of the sheet. */
function personOf(entity: Person['entity'], number: number, answers: Answers, sheetDate: string): Person {
  const day = parseDay(sheetDate)
  const birth = day && birthOf(answers, day)
  const months = day && birth ? completedMonths(birth.date, day) : null
  const name = typeof answers.NAME === 'string' ? answers.NAME.trim() : ''
  return { entity, number, name, months, years: months === null ? null : Math.floor(months / 12) }
}

/** Everybody of one kind on the roster, in the order of their numbers. */
export const peopleOf = (content: SheetContent, entity: Person['entity']): readonly Person[] =>
  numbersOf(content, entity).map((number) =>
    personOf(entity, number, recordsOf(content, entity)[number] ?? {}, content.sheetDate),
  )
