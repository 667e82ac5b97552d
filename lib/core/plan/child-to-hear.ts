import { parseDay } from '@/lib/core/dates/calendar-date'
import { completedYears } from '@/lib/core/dates/completed'

/** From this age a child must be heard in what is decided about it; a younger one may be (Law 272/2004 art. 29). */
export const hearingAge = 10

/** Whether one of the children has reached the age on a day; a child without a known birth date has not. */
export const hasChildToHear = (children: readonly { readonly birthDate: string | null }[], today: string): boolean => {
  const day = parseDay(today)
  return children.some(({ birthDate }) => {
    const birth = birthDate === null ? null : parseDay(birthDate)
    return birth !== null && day !== null && completedYears(birth, day) >= hearingAge
  })
}
