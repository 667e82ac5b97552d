import { type CalendarDate, compareDates, isRealDate } from '@/lib/core/dates/calendar-date'
import { codes } from './reserved'
import type { Answers } from './sheet'

/** `assumed`: the day, or the day and the month, are not known. */
export type Birth = { readonly date: CalendarDate; readonly assumed: boolean }

const numberOf = (answers: Answers, code: string): number | null => {
  const answer = answers[code]
  return typeof answer === 'number' ? answer : null
}

/**
 * The date of birth that AGE and MONTHS rest on; null without a year. A missing month stands for 1 July, a missing day for the
 * 15th, never later than the day of the sheet.
 */
export function birthOf(answers: Answers, sheetDate: CalendarDate): Birth | null {
  const year = numberOf(answers, codes.birthYear)
  if (year === null) return null
  const month = numberOf(answers, codes.birthMonth)
  const day = month === null ? null : numberOf(answers, codes.birthDay)
  if (month !== null && day !== null) {
    const date = { year, month, day }
    return isRealDate(date) ? { date, assumed: false } : null
  }
  const date = month === null ? { year, month: 7, day: 1 } : { year, month, day: 15 }
  return { date: compareDates(date, sheetDate) > 0 ? sheetDate : date, assumed: true }
}

/** A fault in the parts of a birth date: which variable, and what is wrong with it. */
export type BirthFault = { readonly code: string; readonly key: 'impossible-date' | 'future-birth' }

/** Checks what is known of a birth date: the day exists, and it does not lie after the day of the sheet. */
export function birthFault(answers: Answers, sheetDate: CalendarDate): BirthFault | null {
  const year = numberOf(answers, codes.birthYear)
  const month = numberOf(answers, codes.birthMonth)
  const day = numberOf(answers, codes.birthDay)
  // Without a year any leap day may be real.
  if (month !== null && day !== null && !isRealDate({ year: year ?? 2000, month, day }))
    return { code: codes.birthDay, key: 'impossible-date' }
  if (year === null) return null
  const earliest = { year, month: month ?? 1, day: (month === null ? null : day) ?? 1 }
  return compareDates(earliest, sheetDate) > 0 ? { code: codes.birthYear, key: 'future-birth' } : null
}
