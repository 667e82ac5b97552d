import type { CalendarDate } from '@/lib/core/dates/calendar-date'
import type { Sex } from '../demo/census/household'
import type { EthnicityName } from '../demo/people/names'
import { type Named, type Roster, rosterOf } from '../demo/people/roster'
import type { Settled } from '../demo/census/settle'
import type { VillagePlace } from '../demo/places'
import type { Random } from '../demo/random'
import type { Worker } from '../demo/records/worker'
import { mark, numberMarks } from './marks'

/** Who is named in a pattern: each copy finds the names for these people. */
export type Cast = {
  readonly people: EthnicityName
  /** How many family names there are. */
  readonly surnames: number
  /** The family name of a child in special protection: the county lists each of them once. */
  readonly listed: number | null
  /** Whose given names are to be found, in the order of their marks. */
  readonly given: readonly { readonly sex: Sex; readonly years: number }[]
  /** Whose CNPs. */
  readonly cnps: readonly { readonly sex: Sex; readonly birth: CalendarDate }[]
}

export const maskedPlace: VillagePlace = {
  commune: {
    index: 0,
    siruta: numberMarks.commune,
    name: mark('communeName'),
    county: numberMarks.county,
    villages: [{ siruta: numberMarks.village, name: mark('villageName') }],
  },
  village: { siruta: numberMarks.village, name: mark('villageName') },
  weight: 1,
}

const maskedPerson = (role: string) => ({
  id: mark(`${role}Id`),
  name: mark(`${role}Name`),
  email: mark(`${role}Email`),
  position: '',
})

export const maskedWorker: Worker = {
  ...maskedPerson('worker'),
  position: 'asistent social',
  mayorId: mark('mayorId'),
  professional: null,
  coordinator: maskedPerson('coordinator'),
  officer: maskedPerson('officer'),
  officerOnDuty: false,
}

export const maskedKey = { commune_id: numberMarks.commune, county_id: numberMarks.county } as const

/** A household on a day, with marks for all that tells who its people are and where they live. */
export function maskedFamily(
  { household, place }: Settled,
  day: CalendarDate,
  random: Random,
): { readonly roster: Roster; readonly cast: Cast } {
  const cnps: { sex: Sex; birth: CalendarDate }[] = []
  const issue = (sex: Sex, birth: CalendarDate): string => {
    cnps.push({ sex, birth })
    return mark(`cnp${cnps.length - 1}`)
  }
  const roster = rosterOf(household, place, day, issue, random)
  const surnames: string[] = []
  const given: { sex: Sex; years: number }[] = []
  const masked = <Person extends Named>(person: Person): Person => {
    if (!surnames.includes(person.surname)) surnames.push(person.surname)
    given.push({ sex: person.sex, years: Math.floor(person.months / 12) })
    return {
      ...person,
      surname: mark(`surname${surnames.indexOf(person.surname)}`),
      givenName: mark(`given${given.length - 1}`),
    }
  }
  const members = roster.members.map(masked)
  const separated = roster.separated.map(masked)
  const [listed] = roster.separated
  return {
    roster: { ...roster, place: maskedPlace, street: mark('street'), streetNo: mark('streetNo'), members, separated },
    cast: {
      people: roster.people,
      surnames: surnames.length,
      listed: listed === undefined ? null : surnames.indexOf(listed.surname),
      given,
      cnps,
    },
  }
}
