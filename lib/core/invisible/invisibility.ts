import { parseDay } from '@/lib/core/dates/calendar-date'
import { completedYears } from '@/lib/core/dates/completed'

/** The three that should know every child; one that does not is enough to make it invisible. */
export const services = ['social-assistance', 'family-doctor', 'school'] as const
export type Service = (typeof services)[number]

/** A service that does not know a child. Days are "2026-05-07". */
export type Invisibility = {
  readonly id: string
  readonly childId: string
  readonly service: Service
  readonly foundOn: string
  readonly source: 'risk-sheet' | 'intake' | 'by-hand'
  readonly solvedOn: string | null
  readonly solution: string
}

/** The risk sheet asks from 6 to 17 whether a child is enrolled in school: the years in which everybody must be (Law 198/2023). */
const schoolAges = { first: 6, last: 17 } as const

/** The services that should know a child of that birth date on a day; of unknown age it is not asked about school. */
export function servicesExpected(birthDate: string | null, day: string): readonly Service[] {
  const birth = birthDate === null ? null : parseDay(birthDate)
  const date = parseDay(day)
  const age = birth === null || date === null ? null : completedYears(birth, date)
  const ofSchoolAge = age !== null && age >= schoolAges.first && age <= schoolAges.last
  return services.filter((service) => service !== 'school' || ofSchoolAge)
}
