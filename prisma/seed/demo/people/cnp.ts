import { cnpCheckDigit } from '@/lib/core/cnp/cnp'
import type { CalendarDate } from '@/lib/core/dates/calendar-date'
import type { Sex } from '../census/household'

/** Never issued: no code of the demo can be anybody's. */
const county = 49

/** Serial numbers that one commune gives out for a day and sex; 30 communes share 999. */
export const serialsPerCommune = 33

const two = (number: number): string => String(number).padStart(2, '0')

/** Gives out CNPs with a right check digit, each once; `commune` counts from 0. */
export function cnpIssuer(commune: number): (sex: Sex, birth: CalendarDate) => string {
  const given = new Map<string, number>()
  return (sex, { year, month, day }) => {
    const century = year < 2000 ? 0 : 4
    const born = `${century + sex}${two(year % 100)}${two(month)}${two(day)}`
    const times = given.get(born) ?? 0
    if (times >= serialsPerCommune) throw new RangeError('too many people were born on one day')
    given.set(born, times + 1)
    const digits = `${born}${county}${String(commune * serialsPerCommune + times + 1).padStart(3, '0')}`
    return `${digits}${cnpCheckDigit([...digits].map(Number))}`
  }
}
